package dev.porchlight.ticket.ticket;

import dev.porchlight.platform.security.Caller;
import java.util.UUID;

/**
 * Which tickets somebody may open. Customers: within their organisation those they requested or follow; with more
 * visibility also those of their site, or all. The service team and its machines: every one. Another customer's
 * ticket does not exist for them.
 *
 * @param organisationId null for those who see every organisation
 * @param siteId the site all of whose tickets are seen; null for none
 */
public record Reach(UUID organisationId, UUID personId, UUID siteId, boolean wholeOrganisation) {

    private static final Reach EVERYTHING = new Reach(null, null, null, true);

    public static Reach of(Caller caller) {
        if (!caller.isCustomer()) {
            return EVERYTHING;
        }
        String visibility = caller.claim("ticket_visibility", "own");
        return new Reach(
                caller.organisationId(),
                caller.personId(),
                visibility.equals("site") ? siteOf(caller) : null,
                visibility.equals("organisation"));
    }

    /** The site a customer belongs to; null if their token names none. */
    static UUID siteOf(Caller caller) {
        try {
            return UUID.fromString(caller.claim("site", ""));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    boolean includes(TicketState ticket) {
        if (organisationId == null) {
            return true;
        }
        return organisationId.equals(ticket.organisationId)
                && (wholeOrganisation
                        || personId.equals(ticket.requesterId)
                        || ticket.followers.contains(personId)
                        || siteId != null && siteId.equals(ticket.siteId));
    }
}
