package dev.porchlight.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.ticket.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The same done to many tickets. */
@ServiceIT
class ManyIT extends World {

    private Answer change(Map<?, ?>... changes) {
        return asAgent().patch("/api/tickets", Map.of("changes", List.of(changes)));
    }

    @Test
    void eachIsChangedByItselfAndToldOf() {
        known(agent);
        Answer one = open(known("Robin"), "One");
        Answer two = open(known("Kit"), "Two");
        asAgent().post("/api/tickets/" + two.id() + "/resolution", Map.of());
        UUID nobody = UUID.randomUUID();
        Answer changed = change(
                Map.of("id", one.id(), "assigneeId", agent.id()),
                Map.of("id", two.id(), "assigneeId", agent.id()),
                Map.of("id", nobody, "priority", "high"));
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        JsonNode items = changed.json().get("items");
        assertThat(items.valueStream().map(item -> item.get("done").asBoolean()))
                .containsExactly(true, false, false);
        assertThat(items.get(1).get("refused").asString()).startsWith("This ticket is resolved");
        assertThat(items.get(2).get("refused").asString()).isEqualTo("There is no such ticket.");
        assertThat(asAgent()
                        .after(changed)
                        .get("/api/tickets/" + one.id())
                        .json()
                        .at("/assignee/id")
                        .asString())
                .isEqualTo(agent.id().toString());
    }

    @Test
    void whatWasClosedIsOpenAgainAsItWas() {
        Answer ticket = open(known("Robin"), "Closed too soon");
        String path = "/api/tickets/" + ticket.id();
        change(Map.of("id", ticket.id(), "status", "waiting-for-customer"));
        Answer closed = change(Map.of("id", ticket.id(), "status", "resolved"));
        assertThat(asAgent().after(closed).get(path).json().get("status").asString())
                .isEqualTo("resolved");
        Answer undone = change(Map.of("id", ticket.id(), "reopen", true, "status", "waiting-for-customer"));
        assertThat(undone.json().at("/items/0/done").asBoolean()).isTrue();
        assertThat(asAgent().after(undone).get(path).json().get("status").asString())
                .isEqualTo("waiting-for-customer");
    }

    @Test
    void itIsForTheServiceTeamAndSaysWhatIsToBeDone() {
        Answer ticket = open(known("Robin"), "One");
        assertThat(as(known("Robin"))
                        .patch("/api/tickets", Map.of("changes", List.of(Map.of("id", ticket.id(), "priority", "low"))))
                        .status())
                .isEqualTo(403);
        assertThat(change(Map.of("id", ticket.id())).pointers()).containsExactly("/changes/0");
        assertThat(change().pointers()).containsExactly("/changes");
        assertThat(change(Map.of("id", ticket.id(), "priority", "nothing")).status())
                .isEqualTo(400);
    }
}
