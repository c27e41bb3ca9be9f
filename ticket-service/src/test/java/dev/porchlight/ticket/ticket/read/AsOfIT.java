package dev.porchlight.ticket.ticket.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A ticket as it was. */
@ServiceIT
class AsOfIT extends World {

    private JsonNode entry(String path, int place) {
        return asAgent().get(path).json().get("timeline").get(place);
    }

    @Test
    void itIsShownAsTheCallerCouldHaveSeenIt() {
        known(agent);
        Tokens.Contact robin = known("Robin");
        Tokens.Contact kit = known("Kit");
        Answer opened = open(robin, "Long ago");
        String path = "/api/tickets/" + opened.id();
        String number = opened.json().get("number").asString();
        asAgent().put(path + "/assignee", Map.of("agentId", agent.id()));
        asAgent().post(path + "/internal-notes", Map.of("text", "hushnote"));
        as(robin).put(path + "/followers/" + kit.id(), Map.of());
        Answer resolved = asAgent().post(path + "/resolution", Map.of("text", "Done"));
        asAgent().after(resolved).get(path);
        String asAssigned = entry(path, 1).get("at").asString();
        String asNoted = entry(path, 2).get("at").asString();

        JsonNode then = as(robin).get(path + "?asOf=" + asAssigned).json();
        assertThat(then.get("status").asString()).isEqualTo("new");
        assertThat(then.at("/assignee/id").asString()).isEqualTo(agent.id().toString());
        assertThat(then.get("timeline").size()).isEqualTo(2);
        assertThat(then.get("followers").size()).isZero();
        assertThat(then.get("allowed").valueStream().noneMatch(JsonNode::asBoolean))
                .isTrue();
        assertThat(as(kit).get(path + "?asOf=" + asAssigned).status())
                .as("they did not follow it yet")
                .isEqualTo(404);
        assertThat(as(kit).get(path).status()).isEqualTo(200);
        assertThat(as(robin).get("/api/tickets/" + number + "?asOf=" + asNoted).text())
                .doesNotContain("hushnote");
        assertThat(asAgent().get(path + "?asOf=" + asNoted).text()).contains("hushnote");
        assertThat(as(robin).get(path + "?asOf=2020-01-01T00:00:00Z").status()).isEqualTo(404);
        assertThat(as(robin).get(path + "?asOf=yesterday").status()).isEqualTo(400);
        assertThat(as(robin).get(path).json().get("status").asString())
                .as("and nothing has come of looking back")
                .isEqualTo("resolved");
    }

    @Test
    void theOthersBesideItAreThereToo() {
        Tokens.Contact robin = known("Robin");
        Answer one = open(robin, "One");
        Answer two = open(robin, "The same");
        String path = "/api/tickets/" + two.id();
        Answer merged = asAgent().post(path + "/merging", Map.of("intoId", one.id()));
        JsonNode now = as(robin).after(merged).get(path).json();
        String moment = now.get("timeline").get(1).get("at").asString();
        JsonNode then = as(robin).get(path + "?asOf=" + moment).json();
        assertThat(then.get("related")).isEqualTo(now.get("related"));
        assertThat(then.get("merged").asBoolean()).isTrue();
    }
}
