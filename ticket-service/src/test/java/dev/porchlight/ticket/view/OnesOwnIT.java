package dev.porchlight.ticket.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What follows a person to whatever device they use: named filters, and what they have begun to write. */
@ServiceIT
class OnesOwnIT extends World {

    private static Map<String, Object> view(String name, boolean shared) {
        return Map.of("name", name, "filter", Map.of("status", "new,in-progress"), "shared", shared);
    }

    @Test
    void aSharedViewIsTheTeamsToReadAndItsOwnersToChange() {
        known(agent);
        Tokens.Agent colleague = known(Tokens.Agent.technician());
        String own = "Mine " + System.nanoTime();
        String shared = "Ours " + System.nanoTime();
        Answer alone = asAgent().post("/api/queue-views", view(own, false));
        assertThat(alone.status()).as(alone.text()).isEqualTo(201);
        Answer ours = asAgent().post("/api/queue-views", view(shared, true));
        assertThat(asAgent().get("/api/queue-views").text()).contains(own, shared);

        JsonNode seen = anybody.as(colleague).get("/api/queue-views").json().get("items");
        assertThat(seen.toString()).contains(shared).doesNotContain(own);
        assertThat(anybody.as(colleague).delete("/api/queue-views/" + ours.id()).status())
                .isEqualTo(403);
        assertThat(anybody.as(colleague)
                        .delete("/api/queue-views/" + alone.id())
                        .status())
                .isEqualTo(404);
        assertThat(asAgent()
                        .put("/api/queue-views/" + ours.id(), view(shared, false))
                        .status())
                .isEqualTo(204);
        assertThat(anybody.as(colleague).get("/api/queue-views").text()).doesNotContain(shared);
        asAgent().delete("/api/queue-views/" + alone.id());
        assertThat(asAgent().get("/api/queue-views").text()).doesNotContain(own);
        assertThat(asAgent()
                        .post(
                                "/api/queue-views",
                                Map.of("name", "a", "filter", Map.of("colour", "red"), "shared", true))
                        .pointers())
                .containsExactly("/filter/colour");
        assertThat(as(known("Robin")).get("/api/queue-views").status()).isEqualTo(403);
    }

    @Test
    void whatOneHasBegunToWriteIsTheirsAlone() {
        Tokens.Contact robin = known("Robin");
        Tokens.Contact head = known(Tokens.Contact.at(harbour).seeing("organisation"));
        String drafts = "/api/tickets/" + open(robin, "Half written").id() + "/drafts";
        assertThat(as(robin)
                        .put(drafts + "/reply", Map.of("text", "<p>It is</p>"))
                        .status())
                .isEqualTo(204);
        as(robin).put(drafts + "/reply", Map.of("text", "<p>It is the</p><script>x</script>"));
        assertThat(as(robin).get(drafts).json().at("/items/0/text").asString()).isEqualTo("<p>It is the</p>");
        assertThat(as(head).get(drafts).json().get("items").size()).isZero();
        assertThat(asAgent().get(drafts).json().get("items").size()).isZero();
        assertThat(as(robin).put(drafts + "/note", Map.of("text", "a")).pointers())
                .containsExactly("kind");
        assertThat(asAgent().put(drafts + "/note", Map.of("text", "a")).status())
                .isEqualTo(204);
        as(robin).put(drafts + "/reply", Map.of("text", " "));
        assertThat(as(robin).get(drafts).json().get("items").size()).isZero();
        asAgent().delete(drafts + "/note");
        assertThat(asAgent().get(drafts).json().get("items").size()).isZero();
        assertThat(as(Tokens.Contact.at(java.util.UUID.randomUUID()))
                        .get(drafts)
                        .status())
                .isEqualTo(404);
    }
}
