package dev.porchlight.notification.ticket.read;

import dev.porchlight.platform.security.Caller;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may know of a ticket: the one place here that says so. The service team may know of all. Customers, within
 * their organisation: those who asked or follow; with more visibility also those of the ticket's site, or all.
 */
@Component
public class MayKnow {

    /** Holds a ticket {@code t} against a customer {@code who}. */
    private static final String PREDICATE = """
            t.organisation_id = who.organisation_id and (
                who.visibility = 'organisation'
                or who.visibility = 'site' and t.site_id = who.site_id
                or t.requester_id = who.person_id
                or who.person_id = any (t.follower_ids))""";

    private static final String WHO = "who (person_id, organisation_id, site_id, visibility)";

    private final JdbcClient jdbc;

    MayKnow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A join that leaves of a query, which names its ticket {@code t}, what this customer may know of. */
    public static String joinFor(Caller customer, Map<String, Object> parameters) {
        parameters.put("whoPerson", customer.personId());
        parameters.put("whoOrganisation", customer.organisationId());
        parameters.put("whoSite", site(customer));
        parameters.put("whoVisibility", visibility(customer));
        return """
                join (values (cast(:whoPerson as uuid), cast(:whoOrganisation as uuid), cast(:whoSite as uuid),
                    :whoVisibility)) as %s on %s""".formatted(WHO, PREDICATE);
    }

    /** Of the given tickets, for each of the given customers those they may know of. */
    public Map<Caller, Set<UUID>> ofTickets(Collection<UUID> tickets, List<Caller> customers) {
        Map<Caller, Set<UUID>> known = new HashMap<>();
        if (tickets.isEmpty() || customers.isEmpty()) {
            return known;
        }
        jdbc.sql("""
                select who.number, t.id from ticket t
                join unnest(:persons, :organisations, :sites, :visibilities) with ordinality
                    as who (person_id, organisation_id, site_id, visibility, number) on %s
                where t.id = any (:tickets)""".formatted(PREDICATE))
                .param("persons", uuids(customers.stream().map(Caller::personId).toList()))
                .param(
                        "organisations",
                        uuids(customers.stream().map(Caller::organisationId).toList()))
                .param("sites", uuids(customers.stream().map(MayKnow::site).toList()))
                .param(
                        "visibilities",
                        customers.stream().map(MayKnow::visibility).toArray(String[]::new))
                .param("tickets", uuids(tickets))
                .query((row, number) -> known.computeIfAbsent(
                                customers.get(row.getInt("number") - 1), key -> new HashSet<>())
                        .add(row.getObject("id", UUID.class)))
                .list();
        return known;
    }

    private static UUID[] uuids(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static String visibility(Caller customer) {
        return customer.claim("ticket_visibility", "own");
    }

    private static UUID site(Caller customer) {
        String site = customer.claim("site", "");
        return site.isBlank() ? null : UUID.fromString(site);
    }
}
