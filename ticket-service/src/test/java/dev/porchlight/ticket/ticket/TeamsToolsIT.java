package dev.porchlight.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What customers and the service team do with tickets beside talking. */
@ServiceIT
class TeamsToolsIT extends World {

    @Test
    void whoAskedClosesAndRatesIt() {
        Tokens.Contact requester = known("Robin");
        Tokens.Contact colleague = known(Tokens.Contact.at(harbour).seeing("organisation"));
        String path = "/api/tickets/" + open(requester, "Works again").id();
        assertThat(as(requester).get(path).json().at("/allowed/close").asBoolean())
                .isTrue();
        assertThat(as(colleague).get(path).json().at("/allowed/close").asBoolean())
                .isFalse();
        assertThat(as(colleague).post(path + "/resolution", Map.of()).status()).isEqualTo(403);

        Answer closed = as(requester).post(path + "/resolution", Map.of("text", "It works again"));
        assertThat(closed.status()).isEqualTo(204);
        JsonNode seen = as(requester).after(closed).get(path).json();
        assertThat(seen.get("status").asString()).isEqualTo("resolved");
        assertThat(seen.at("/allowed/rate").asBoolean()).isTrue();

        Answer rated = as(requester).post(path + "/rating", Map.of("score", 4, "comment", "Quick"));
        assertThat(rated.status()).as(rated.text()).isEqualTo(204);
        seen = asAgent().after(rated).get(path).json();
        assertThat(seen.get("rating").asInt()).isEqualTo(4);
        assertThat(seen.get("timeline").get(2).get("kind").asString()).isEqualTo("rated");
        assertThat(as(requester).get(path).json().at("/allowed/rate").asBoolean())
                .isFalse();
        assertThat(as(requester).post(path + "/rating", Map.of("score", 1)).status())
                .isEqualTo(409);
    }

    @Test
    void itSaysWhoMayOpenItAndWhy() {
        Tokens.Contact requester = known("Robin");
        Tokens.Contact follower = known("Kit");
        Tokens.Contact head = known(Tokens.Contact.at(harbour).named("Alex").seeing("organisation"));
        known("Nobody in particular");
        String path = "/api/tickets/" + open(requester, "Who reads this").id();
        Answer followed = as(requester).put(path + "/followers/" + follower.id(), Map.of());
        JsonNode people =
                as(requester).after(followed).get(path + "/readers").json().get("people");
        assertThat(people.valueStream()
                        .map(reader -> reader.get("name").asString() + " "
                                + reader.at("/because/0").asString()))
                .containsExactly("Alex organisation", "Kit follower", "Robin requester");
        assertThat(as(follower).get(path + "/readers").status()).isEqualTo(200);
        assertThat(as(Tokens.Contact.at(java.util.UUID.randomUUID()))
                        .get(path + "/readers")
                        .status())
                .isEqualTo(404);
        assertThat(head.id()).isNotNull();
    }

    @Test
    void repliesArePreparedOnceForTheWholeTeam() {
        Answer refused =
                asAgent().post("/api/prepared-replies", Map.of("name", "Hello", "text", "<p>Dear {nickname}</p>"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/text");
        Answer prepared =
                asAgent().post("/api/prepared-replies", Map.of("name", "Hello", "text", "<p>Dear {first-name}</p>"));
        assertThat(prepared.status()).as(prepared.text()).isEqualTo(201);
        assertThat(asAgent().get("/api/prepared-replies").text()).contains("Dear {first-name}");
        assertThat(as(known("Robin")).get("/api/prepared-replies").status()).isEqualTo(403);
        asAgent().delete("/api/prepared-replies/" + prepared.id());
        assertThat(asAgent().get("/api/prepared-replies").text())
                .doesNotContain(prepared.id().toString());
    }

    @Test
    void oneSeesWhatEachHas() {
        known(agent);
        Answer opened = open(known("Robin"), "Somebody's");
        Answer assigned = asAgent().put("/api/tickets/" + opened.id() + "/assignee", Map.of("agentId", agent.id()));
        List<JsonNode> loads = asAgent()
                .after(assigned)
                .get("/api/tickets/workload")
                .json()
                .get("items")
                .valueStream()
                .toList();
        assertThat(loads.stream().filter(load -> agent.id()
                        .toString()
                        .equals(load.at("/agent/id").asString(""))))
                .singleElement()
                .satisfies(load -> assertThat(load.get("active").asInt()).isEqualTo(1));
        assertThat(as(known("Robin")).get("/api/tickets/workload").status()).isEqualTo(403);
    }
}
