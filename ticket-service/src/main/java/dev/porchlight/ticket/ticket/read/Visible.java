package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.Reach;
import java.util.Map;

/**
 * The condition on {@code ticket t}, or {@code ticket_search t}, under which the caller may open it: {@link Reach} in
 * SQL. Every query that shows anything of a ticket has it.
 */
public record Visible(String condition, Map<String, Object> parameters) {

    private static final String ORGANISATION = "t.organisation_id = :reachOrganisation";

    private static final String OWN =
            "t.requester_id = :reachPerson or t.id in (select ticket_id from ticket_follower where contact_id = :reachPerson)";

    public static Visible to(Caller caller) {
        caller.requirePersonOr("tickets:read");
        Reach reach = Reach.of(caller);
        if (reach.organisationId() == null) {
            return new Visible("true", Map.of());
        }
        if (reach.wholeOrganisation()) {
            return new Visible(ORGANISATION, Map.of("reachOrganisation", reach.organisationId()));
        }
        if (reach.siteId() == null) {
            return new Visible(
                    ORGANISATION + " and (" + OWN + ")",
                    Map.of("reachOrganisation", reach.organisationId(), "reachPerson", reach.personId()));
        }
        return new Visible(
                ORGANISATION + " and (t.site_id = :reachSite or " + OWN + ")",
                Map.of(
                        "reachOrganisation",
                        reach.organisationId(),
                        "reachPerson",
                        reach.personId(),
                        "reachSite",
                        reach.siteId()));
    }

    /** The part of the condition that bounds what must be looked at at all: the caller's organisation, if they have one. */
    String organisation() {
        return parameters.containsKey("reachOrganisation") ? ORGANISATION : "true";
    }
}
