package dev.porchlight.catalogue.request;

import dev.porchlight.catalogue.World;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** Robin asks for something, and two may agree to it. */
abstract class ApprovalWorld extends World {

    Tokens.Contact robin;
    Tokens.Contact ann;
    Tokens.Contact bea;
    UUID item;

    @BeforeEach
    void peopleAndSomethingToAskFor() {
        robin = known("Robin", "own", "user");
        ann = known("Ann", "own", "approver");
        bea = known("Bea", "own", "approver");
        item = item("Laptop " + UUID.randomUUID());
    }

    static String decisionOn(Answer request) {
        return "/api/requests/" + request.id() + "/parts/1/decision";
    }

    static Map<String, Object> yes() {
        return Map.of("approve", true, "round", 1);
    }

    /** What is said besides of an item to which this one has to agree. */
    static Map<String, Object> byOnly(Tokens.Contact approver) {
        Map<String, Object> step = Map.of(
                "quorum", Map.of("kind", "any", "count", 1),
                "approvers", Map.of("people", List.of(approver.id())));
        return Map.of("approval", Map.of("tiers", List.of(Map.of("fromMinor", 0, "steps", List.of(step)))));
    }

    JsonNode of(Answer request) {
        return asAgent().get("/api/requests/" + request.id()).json();
    }

    long waitingFor(Tokens.Contact person) {
        return as(person).get("/api/approvals/count").json().get("count").asLong();
    }
}
