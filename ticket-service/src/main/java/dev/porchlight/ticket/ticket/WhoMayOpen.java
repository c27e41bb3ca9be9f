package dev.porchlight.ticket.ticket;

import dev.porchlight.directory.Columns;
import dev.porchlight.directory.Known;
import dev.porchlight.directory.Thing;
import dev.porchlight.directory.WhoMayKnow;
import dev.porchlight.platform.security.Caller;

/**
 * Which tickets somebody may open. Customers: within their organisation those they requested or follow; with more
 * visibility also those of their site, or all. The service team and its machines: every one. Another customer's
 * ticket does not exist for them.
 */
public final class WhoMayOpen {

    private static final WhoMayKnow TICKETS = WhoMayKnow.agents()
            .machines("tickets:read", "tickets:write")
            .owner()
            .named()
            .byVisibility();

    private static final Columns ROWS = Columns.organisation("t.organisation_id")
            .site("t.site_id")
            .owner("t.requester_id")
            .namedWhere("t.id in (select ticket_id from ticket_follower where contact_id = :knowPerson)");

    private WhoMayOpen() {}

    /** What the caller may read, as a condition on {@code ticket t} or {@code ticket_search t}. */
    public static Known by(Caller caller) {
        caller.requirePersonOr("tickets:read");
        return TICKETS.by(caller, ROWS);
    }

    static boolean includes(Caller caller, TicketState ticket) {
        return TICKETS.includes(
                caller, new Thing(ticket.organisationId, ticket.siteId, ticket.requesterId, ticket.followers));
    }
}
