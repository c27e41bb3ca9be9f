package dev.porchlight.e2e.system;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Maintenance that affects one customer. It is far away, so that no page has a banner of it. */
public record Outage(String id, long number) {

    public static Outage planned(Portal portal, Customer customer, String title) {
        Instant start = Instant.now().plus(Duration.ofDays(300));
        JsonNode made = portal.as(Person.AGENT)
                .post(
                        "/api/outages",
                        Map.of(
                                "kind", "maintenance",
                                "title", title,
                                "details", "<p>" + title + "</p>",
                                "services", List.of("Email"),
                                "organisationIds", List.of(customer.id()),
                                "startsAt", start.toString(),
                                "endsAt", start.plus(Duration.ofHours(2)).toString()))
                .expect(201)
                .json();
        return new Outage(made.get("id").asString(), made.get("number").asLong());
    }
}
