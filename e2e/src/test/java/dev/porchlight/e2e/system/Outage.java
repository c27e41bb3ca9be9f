package dev.porchlight.e2e.system;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What is out for one customer. */
public record Outage(String id, long number) {

    /** It is far away, so that no page has a banner of it. */
    public static Outage planned(Portal portal, Customer customer, String title) {
        Instant start = Instant.now().plus(Duration.ofDays(300));
        return tell(portal, customer, "maintenance", title, "Email", start, start.plus(Duration.ofHours(2)));
    }

    /** Of what does not work just now: there is a banner of it above each of the customer's pages. */
    public static Outage now(Portal portal, Customer customer, String title, String service) {
        Instant now = Instant.now();
        return tell(portal, customer, "downtime", title, service, now, now.plus(Duration.ofHours(2)));
    }

    private static Outage tell(
            Portal portal, Customer customer, String kind, String title, String service, Instant start, Instant end) {
        JsonNode made = portal.as(Person.AGENT)
                .post(
                        "/api/outages",
                        Map.of(
                                "kind", kind,
                                "title", title,
                                "details", "<p>" + title + "</p>",
                                "services", List.of(service),
                                "organisationIds", List.of(customer.id()),
                                "startsAt", start.toString(),
                                "endsAt", end.toString()))
                .expect(201)
                .json();
        return new Outage(made.get("id").asString(), made.get("number").asLong());
    }
}
