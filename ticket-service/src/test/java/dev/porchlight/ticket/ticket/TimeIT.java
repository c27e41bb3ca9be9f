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

/** Time is logged, corrected and removed by the service team, and stands in no table that customers read. */
@ServiceIT
class TimeIT extends World {

    private static Map<String, Object> time(int minutes) {
        return Map.of(
                "minutes", minutes,
                "workType", "remote",
                "workDate", "2026-03-02",
                "billable", minutes != 5,
                "note", "whisperwork");
    }

    @Test
    void itAddsUpAndCustomersSeeNothingOfIt() {
        known(agent);
        Tokens.Contact requester = known("Robin");
        Answer opened = open(requester, "Worked on");
        String path = "/api/tickets/" + opened.id();
        Answer seenBefore = as(requester).get(path);

        Answer first = asAgent().post(path + "/time", time(45));
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        asAgent().post(path + "/time", time(20));
        Answer third = asAgent().post(path + "/time", time(5));
        JsonNode worked = asAgent().after(third).get(path + "/time").json();
        assertThat(worked.get("minutes").asInt()).isEqualTo(70);
        assertThat(worked.get("billableMinutes").asInt()).isEqualTo(65);
        assertThat(worked.at("/entries/2/agent/name").asString()).isEqualTo(agent.name());

        Answer corrected = asAgent().put(path + "/time/" + first.id(), time(30));
        assertThat(corrected.status()).isEqualTo(204);
        Answer removed = asAgent().delete(path + "/time/" + third.id());
        worked = asAgent().after(removed).get(path + "/time").json();
        assertThat(worked.get("minutes").asInt()).isEqualTo(50);
        assertThat(worked.at("/entries/1/revision").asInt()).isEqualTo(1);
        assertThat(asAgent().put(path + "/time/" + third.id(), time(30)).status())
                .isEqualTo(404);

        Answer seen = as(requester).get(path);
        assertThat(seen.json()).isEqualTo(seenBefore.json());
        assertThat(seen.header("ETag")).isEqualTo(seenBefore.header("ETag"));
        assertThat(as(requester).get(path + "/time").status()).isEqualTo(403);
        for (String table : List.of("ticket", "ticket_timeline", "ticket_follower", "ticket_search", "search_word")) {
            assertThat(jdbc.sql("select count(*) from " + table + " x where x::text like '%whisperwork%'")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void whatCannotBeLoggedIsSaidByItsField() {
        Answer opened = open(known("Robin"), "Not worked on");
        Answer refused = asAgent()
                .post(
                        "/api/tickets/" + opened.id() + "/time",
                        Map.of("minutes", 0, "workType", "remote", "workDate", "2026-03-02", "billable", true));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/minutes");
        assertThat(asAgent().get("/api/work-types").json().get("types").get(0).asString())
                .isEqualTo("remote");
    }
}
