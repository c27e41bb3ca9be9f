package dev.porchlight.ticket.ticket.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What catalogue-service tells of as approved is there as a ticket. */
@ServiceIT
class TicketsOfRequestsIT extends World {

    private static final String APPROVED = "porchlight.catalogue.RequestApproved.v1";
    private static final List<Map<String, String>> ANSWERS =
            List.of(Map.of("label", "Why?", "text", "Old & slow\nVery"));

    private final UUID request = UUID.randomUUID();

    @Test
    void whatWasApprovedIsATicketOfWhoeverAskedAndFollowedByWhomItIsFor() {
        Tokens.Contact robin = known("Robin Requester");
        Tokens.Contact amira = known("Amira Haddad");
        events.publish(APPROVED, request, 4, approved(2, robin, amira.id()));
        awaitTickets(1);

        JsonNode ticket = as(robin).get("/api/tickets/" + ticketOf(2)).json();
        assertThat(ticket.get("summary").asString()).isEqualTo("New Starter: Laptop <13 inch>");
        assertThat(ticket.get("priority").asString()).isEqualTo("high");
        assertThat(ticket.at("/requester/name").asString()).isEqualTo("Robin Requester");
        assertThat(ticket.at("/followers/0/name").asString()).isEqualTo("Amira Haddad");
        assertThat(ticket.at("/request/id").asString()).isEqualTo(request.toString());
        assertThat(ticket.at("/request/number").asLong()).isEqualTo(77);
        assertThat(ticket.at("/request/part").asInt()).isEqualTo(2);
        assertThat(ticket.get("details").asString())
                .contains("Request #77", "Hardware for Desk", "Amira Haddad", "Why?", "Old &amp; slow<br />Very");
    }

    @Test
    void aPartHasOneTicketHoweverOftenItsApprovalIsHeardOf() {
        Tokens.Contact robin = known("Robin Requester");
        events.publish(APPROVED, request, 4, approved(1, robin, robin.id()));
        awaitTickets(1);
        events.publish(APPROVED, request, 5, approved(1, robin, robin.id()));
        events.publish(APPROVED, request, 6, approved(2, robin, robin.id()));
        awaitTickets(2);
        assertThat(as(robin)
                        .get("/api/tickets/" + ticketOf(1))
                        .json()
                        .get("followers")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whoWorksOnItIsToldWhatWasCorrectedAndThatItIsAskedAgain() {
        Tokens.Contact robin = known("Robin Requester");
        events.publish(APPROVED, request, 4, approved(1, robin, robin.id()));
        awaitTickets(1);
        events.publish(
                "porchlight.catalogue.AnswersCorrected.v1",
                request,
                6,
                Map.of(
                        "requestId",
                        request,
                        "answers",
                        List.of(),
                        "corrections",
                        List.of(Map.of("question", "why", "label", "Why?", "from", "Old <b>", "to", "")),
                        "askedAgain",
                        List.of(Map.of("part", 1))));
        awaitNote("Why?: Old &lt;b&gt; → nothing", "Approval is asked again");
        events.publish(
                "porchlight.catalogue.RequestRejected.v1",
                request,
                8,
                Map.of("requestId", request, "part", 1, "reason", "Too dear"));
        awaitNote("It was rejected.", "Too dear");
        assertThat(as(robin).get("/api/tickets/" + ticketOf(1)).text()).doesNotContain("Too dear");
    }

    private void awaitNote(String... texts) {
        await().untilAsserted(() -> assertThat(asAgent()
                        .get("/api/tickets/" + ticketOf(1) + "/timeline")
                        .text())
                .contains(texts));
    }

    private Map<String, Object> approved(int part, Tokens.Contact by, UUID forWhom) {
        Map<String, Object> body = new HashMap<>();
        body.put("requestId", request);
        body.put("number", 77);
        body.put("part", part);
        body.put("parts", 2);
        body.put("title", "New Starter");
        body.put("name", part == 1 ? "New Starter" : "Laptop <13 inch>");
        body.put("requesterId", by.id());
        body.put("forId", forWhom);
        body.put("fulfilment", Map.of("ticketType", "Hardware", "team", "Desk", "priority", "high"));
        body.put("answers", ANSWERS);
        return body;
    }

    private void awaitTickets(int howMany) {
        await().untilAsserted(() -> assertThat(jdbc.sql("select count(*) from ticket where request_id = ?")
                        .param(request)
                        .query(Integer.class)
                        .single())
                .isEqualTo(howMany));
    }

    private UUID ticketOf(int part) {
        return jdbc.sql("select id from ticket where request_id = ? and request_part = ?")
                .params(request, part)
                .query(UUID.class)
                .single();
    }
}
