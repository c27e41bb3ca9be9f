package dev.porchlight.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the service team writes to itself never reaches a customer, nor a table that customers read. */
@ServiceIT
class InternalNotesIT extends World {

    @Test
    void customersSeeNothingOfThem() {
        Tokens.Contact requester = known(Tokens.Contact.at(harbour).seeing("organisation"));
        Answer opened = open(requester, "Secretive");
        String path = "/api/tickets/" + opened.id();
        String before = as(requester).get(path).json().get("updatedAt").asString();
        Answer file = asAgent()
                .upload("/api/attachments", "hushfile.txt", "text/plain", "hush".getBytes(StandardCharsets.UTF_8));
        Answer noted = asAgent()
                .post(path + "/internal-notes", Map.of("text", "<p>hushnote</p>", "attachmentIds", List.of(file.id())));
        assertThat(noted.status()).isEqualTo(201);

        JsonNode team = asAgent().after(noted).get(path).json();
        JsonNode entry = team.get("timeline").get(1);
        assertThat(entry.get("kind").asString()).isEqualTo("internal-note");
        assertThat(entry.get("internal").asBoolean()).isTrue();
        assertThat(entry.get("text").asString()).isEqualTo("<p>hushnote</p>");
        assertThat(entry.get("attachments").get(0).get("name").asString()).isEqualTo("hushfile.txt");
        assertThat(asAgent().get("/api/attachments/" + file.id()).text()).isEqualTo("hush");

        Answer customers = as(requester).after(noted).get(path);
        assertThat(customers.text()).doesNotContain("hush", "internal-note");
        assertThat(customers.json().get("updatedAt").asString()).isEqualTo(before);
        assertThat(customers.json().get("allowed").get("internalNote").asBoolean())
                .isFalse();
        assertThat(as(requester).get("/api/attachments/" + file.id()).status()).isEqualTo(404);
        assertThat(as(requester).get("/api/tickets?q=hush").text()).doesNotContain("hush");
        assertThat(anybody.as(Tokens.machine("tickets:read")).get(path).text()).doesNotContain("hushnote");
        assertThat(as(requester)
                        .post(path + "/internal-notes", Map.of("text", "a"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theServiceTeamFindsThemAndNobodyElse() {
        Tokens.Contact requester = known(Tokens.Contact.at(harbour).seeing("organisation"));
        Answer spoken = open(requester, "Besides quibberish");
        Answer opened = open(requester, "Silent");
        Answer noted = asAgent()
                .post(
                        "/api/tickets/" + opened.id() + "/internal-notes",
                        Map.of("text", "<p>Caused by <strong>quibberish</strong> mumblewock</p>"));
        asAgent().after(noted).get("/api/tickets/" + opened.id());

        JsonNode hits = asAgent().get("/api/tickets/search?q=quibberish").json().get("hits");
        assertThat(hits.valueStream().map(hit -> hit.get("id").asString()))
                .as("what customers can read comes first")
                .containsExactly(spoken.id().toString(), opened.id().toString());
        assertThat(hits.get(1).get("excerpt").toString()).contains("{\"text\":\"quibberish\",\"match\":true}");
        assertThat(found(asAgent(), "quibberish&limit=1")).isEqualTo(1);
        assertThat(found(asAgent(), "mumblew")).isEqualTo(1);
        for (Api other : List.of(as(requester), anybody.as(Tokens.machine("tickets:read")))) {
            assertThat(found(other, "mumblewock")).isZero();
            assertThat(found(other, "quibberish")).isEqualTo(1);
        }
    }

    /** A word that is known is not corrected: so it would show that it is known. */
    @Test
    void theirWordsChangeNobodysSearch() {
        Tokens.Contact requester = known("Robin");
        Answer opened = open(requester, "Blatherskate");
        Answer noted =
                asAgent().post("/api/tickets/" + opened.id() + "/internal-notes", Map.of("text", "blatherskite"));
        asAgent().after(noted).get("/api/tickets/" + opened.id());
        assertThat(found(as(requester), "blatherskite")).isEqualTo(1);
    }

    @Test
    void theyMoveNoVersionThatCustomersSee() {
        Tokens.Contact requester = known("Robin");
        Answer opened = open(requester, "Counted");
        String path = "/api/tickets/" + opened.id();
        Answer before = as(requester).get(path);
        Answer noted = asAgent().post(path + "/internal-notes", Map.of("text", "a note"));
        assertThat(asAgent().after(noted).get(path).json().get("version").asLong())
                .isEqualTo(1);
        Answer after = as(requester).get(path);
        assertThat(after.json()).isEqualTo(before.json());
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(as(requester)
                        .get("/api/tickets")
                        .json()
                        .at("/items/0/version")
                        .asLong())
                .isZero();

        Answer commented = as(requester)
                .with("If-Match", before.header("ETag"))
                .post(path + "/comments", Map.of("text", "I saw no note"));
        assertThat(commented.status())
                .as("nothing changed that they could have seen")
                .isEqualTo(201);
        assertThat(commented.header("ETag")).isEqualTo("\"1\"");
        assertThat(as(requester)
                        .with("If-Match", before.header("ETag"))
                        .post(path + "/comments", Map.of("text", "again"))
                        .status())
                .isEqualTo(412);
        assertThat(asAgent()
                        .with("If-Match", "\"2\"")
                        .post(path + "/comments", Map.of("text", "agents count all"))
                        .status())
                .isEqualTo(201);
    }

    private static int found(Api by, String q) {
        return by.get("/api/tickets/search?q=" + q).json().get("hits").size();
    }

    @Test
    void theyStandInNoTableThatCustomersRead() {
        Answer opened = open(known("Robin"), "Kept apart");
        Answer noted = asAgent().post("/api/tickets/" + opened.id() + "/internal-notes", Map.of("text", "whisper"));
        asAgent().after(noted).get("/api/tickets/" + opened.id());
        for (String table : List.of("ticket", "ticket_timeline", "ticket_follower", "ticket_search", "search_word")) {
            assertThat(jdbc.sql("select count(*) from " + table + " x where x::text like '%whisper%'")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(jdbc.sql("select count(*) from ticket_internal_note where text = 'whisper'")
                        .query(Long.class)
                        .single())
                .isOne();
    }
}
