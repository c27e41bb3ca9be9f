package dev.porchlight.ticket.ticket;

import dev.porchlight.directory.Columns;
import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Known;
import dev.porchlight.directory.Thing;
import dev.porchlight.directory.Visibility;
import dev.porchlight.directory.WhoMayKnow;
import dev.porchlight.platform.security.Caller;
import java.util.ArrayList;
import java.util.List;

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

    /** Why a contact may open a ticket: each tie that is enough by itself; none if they may not. */
    public static List<String> because(Directory.Contact contact, Thing ticket) {
        if (!TICKETS.includes(contact, ticket)) {
            return List.of();
        }
        List<String> because = new ArrayList<>();
        if (contact.id().equals(ticket.ownerId())) {
            because.add("requester");
        }
        if (ticket.named().contains(contact.id())) {
            because.add("follower");
        }
        if (contact.ticketVisibility() == Visibility.ORGANISATION) {
            because.add("organisation");
        } else if (contact.ticketVisibility() == Visibility.SITE
                && contact.siteId() != null
                && contact.siteId().equals(ticket.siteId())) {
            because.add("site");
        }
        return because;
    }

    static boolean includes(Caller caller, TicketState ticket) {
        return TICKETS.includes(
                caller, new Thing(ticket.organisationId, ticket.siteId, ticket.requesterId, ticket.followers));
    }
}
