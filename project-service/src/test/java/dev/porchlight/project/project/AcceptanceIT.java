package dev.porchlight.project.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.project.World;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Milestones that several people accept, some of whom are away; and what is left by the hours of the service team. */
@ServiceIT
class AcceptanceIT extends World {

    private final UUID milestone = UUID.randomUUID();
    private UUID id;
    private String at;
    private Tokens.Contact ben;

    @BeforeEach
    void aProject() {
        people();
        ben = contact("Ben Back", "user");
        id = open("New office");
        at = "/api/projects/" + id;
    }

    private Answer plan(Object... quorum) {
        Map<String, Object> body = new HashMap<>(
                Map.of("title", "Cables tested", "acceptorIds", List.of(casey.id(), ben.id(), primary.id())));
        body.put("quorum", Map.of("kind", quorum[0], "count", quorum[1]));
        return asManager().put(at + "/milestones/" + milestone, body);
    }

    private Answer decide(Tokens.Contact who, Map<String, Object> word) {
        return as(who).post(at + "/milestones/" + milestone + "/decision", word);
    }

    private long wantedOf(Tokens.Contact who, Answer after) {
        JsonNode list = as(who).after(after).get("/api/projects/your-turn").json();
        return list.get("items")
                .valueStream()
                .filter(item -> item.get("projectId").asString().equals(id.toString()))
                .count();
    }

    @Test
    void twoOfThreeAcceptItOneOfThemByWhoStandsIn() {
        Tokens.Contact stands = contact("Sam Stands", "user");
        assertThat(plan("at-least", 4).pointers()).containsExactly("/quorum/count");
        assertThat(plan("most", 1).status()).isEqualTo(400);
        expect(204, plan("at-least", 2));
        Answer reached = expect(204, asManager().post(at + "/milestones/" + milestone + "/reaching", Map.of()));
        assertThat(wantedOf(casey, reached)).isEqualTo(1);
        assertThat(wantedOf(primary, reached)).isEqualTo(1);
        assertThat(as(stands).get(at).status()).isEqualTo(404);

        Instant now = Instant.now();
        events.publish(
                "porchlight.catalogue.StandInNamed.v1",
                ben.id(),
                0,
                Map.of(
                        "personId", ben.id(),
                        "organisationId", harbour,
                        "standInId", stands.id(),
                        "from", now.minus(1, ChronoUnit.HOURS).toString(),
                        "until", now.plus(1, ChronoUnit.HOURS).toString()));
        await().until(() -> as(stands).get(at).status() == 200);
        assertThat(wantedOf(stands, reached)).isEqualTo(1);
        await().untilAsserted(() -> {
            JsonNode seen = as(casey).get(at).json();
            assertThat(seen.at("/entries/0/kind").asString()).isEqualTo("milestone-asked-stand-in");
            assertThat(seen.at("/entries/0/word").asString()).isEqualTo("Sam Stands|Ben Back|Cables tested");
            assertThat(seen.at("/milestones/0/away/0/person/name").asString()).isEqualTo("Ben Back");
            assertThat(seen.at("/milestones/0/away/0/standIn/name").asString()).isEqualTo("Sam Stands");
        });
        assertThat(as(casey)
                        .get(at + "/readers")
                        .json()
                        .get("people")
                        .valueStream()
                        .map(reader -> reader.get("name").asString() + " "
                                + reader.at("/because/0").asString()))
                .containsExactly(
                        "Ben Back follower",
                        "Casey Contact follower",
                        "Pat Primary primary-service-contact",
                        "Sam Stands stand-in");
        assertThat(decide(stands, Map.of("accepted", false)).pointers()).containsExactly("/reason");
        assertThat(decide(stands, Map.of("accepted", true, "round", 7)).status())
                .isEqualTo(409);
        Answer first = expect(204, decide(stands, Map.of("accepted", true, "round", 1)));
        JsonNode seen = as(casey).after(first).get(at).json();
        assertThat(seen.at("/milestones/0/state").asString()).isEqualTo("reached");
        assertThat(seen.at("/milestones/0/votes/0/by/name").asString()).isEqualTo("Sam Stands");
        assertThat(seen.at("/milestones/0/votes/0/insteadOf/name").asString()).isEqualTo("Ben Back");
        assertThat(seen.at("/milestones/0/yours").asBoolean()).isTrue();
        assertThat(seen.at("/entries/0/kind").asString()).isEqualTo("milestone-agreed-for");
        assertThat(decide(ben, Map.of("accepted", true)).status()).isEqualTo(403);

        Answer second = expect(204, decide(casey, Map.of("accepted", true)));
        JsonNode end = as(primary).after(second).get(at).json();
        assertThat(end.at("/milestones/0/state").asString()).isEqualTo("accepted");
        assertThat(end.at("/milestones/0/yours").asBoolean()).isFalse();
        assertThat(wantedOf(primary, second)).isZero();
        assertThat(decide(primary, Map.of("accepted", false, "reason", "Noisy")).status())
                .isEqualTo(409);
    }

    @Test
    void whoDoesNotAnswerIsRemindedByWorkThatIsDue() {
        Map<String, Object> body = new HashMap<>(Map.of("title", "Cables tested", "acceptorIds", List.of(casey.id())));
        for (int days : List.of(0, 91)) {
            body.put("acceptWithinDays", days);
            assertThat(asManager().put(at + "/milestones/" + milestone, body).pointers())
                    .containsExactly("/acceptWithinDays");
        }
        body.put("acceptWithinDays", 3);
        expect(204, asManager().put(at + "/milestones/" + milestone, body));
        Answer reached = expect(204, asManager().post(at + "/milestones/" + milestone + "/reaching", Map.of()));
        JsonNode asked = as(casey).after(reached).get(at).json().at("/milestones/0");
        assertThat(asked.get("acceptWithinDays").asInt()).isEqualTo(3);
        assertThat(Instant.parse(asked.get("expiresAt").asString()))
                .isBetween(
                        Instant.now().plus(71, ChronoUnit.HOURS), Instant.now().plus(72, ChronoUnit.HOURS));
        await().until(() -> waiting() == 2);
        jdbc.sql("update due set at = now(), next_at = now() where kind = 'milestone-reminder' and key = ?")
                .param(id + " " + milestone)
                .update();
        await().untilAsserted(() -> assertThat(
                        as(casey).get(at).json().at("/entries/0/kind").asString())
                .isEqualTo("milestone-reminded"));
        expect(204, decide(casey, Map.of("accepted", true)));
        await().until(() -> waiting() == 0);
    }

    private long waiting() {
        return jdbc.sql("select count(*) from due where key = ? and ended_at is null")
                .param(id + " " + milestone)
                .query(Long.class)
                .single();
    }

    @Test
    void whoLeftIsNotAwaited() {
        expect(204, plan("all", 0));
        Answer reached = expect(204, asManager().post(at + "/milestones/" + milestone + "/reaching", Map.of()));
        as(casey).after(reached).get(at);
        events.publish(
                "porchlight.identity.ContactDeactivated.v1",
                ben.id(),
                1,
                Map.of("contactId", ben.id().toString()));
        await().untilAsserted(() -> assertThat(
                        asManager().get(at).json().at("/milestones/0/awaited").size())
                .isEqualTo(2));
    }

    @Test
    void timeIsCountedByTheCalendarThatHoldsForTheOrganisation() {
        LocalDate far = LocalDate.now().plusDays(40);
        Answer moved = expect(
                204,
                asManager()
                        .put(at + "/dates", Map.of("startDate", "2025-04-24", "targetDate", far, "reason", "Parts")));
        JsonNode office = as(primary).after(moved).get(at + "/time-left").json();
        assertThat(office.get("calendar").isNull()).isTrue();
        UUID calendar = UUID.randomUUID();
        UUID policy = UUID.randomUUID();
        List<Map<String, String>> all = List.of(Map.of("from", "00:00", "to", "24:00"));
        Map<String, Object> week = new HashMap<>();
        week.put("from", null);
        for (String day : List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")) {
            week.put(day, all);
        }
        events.publish(
                "porchlight.ticket.WorkingCalendarDefined.v1",
                calendar,
                0,
                Map.of(
                        "calendarId",
                        calendar,
                        "name",
                        "Round the clock",
                        "hours",
                        Map.of(
                                "timeZone", "Europe/London",
                                "weeks", List.of(week),
                                "holidays",
                                        List.of(Map.of(
                                                "date",
                                                LocalDate.now().plusDays(3).toString(),
                                                "name",
                                                "Founder's day")))));
        events.publish(
                "porchlight.ticket.SlaPolicyDefined.v1",
                policy,
                0,
                Map.of(
                        "policyId",
                        policy,
                        "name",
                        "Gold",
                        "calendarId",
                        calendar,
                        "standard",
                        false,
                        "organisationIds",
                        List.of(harbour)));
        await().untilAsserted(() -> assertThat(as(primary)
                        .get(at + "/time-left")
                        .json()
                        .get("calendar")
                        .asString(""))
                .isEqualTo("Round the clock"));
        JsonNode always = as(primary).get(at + "/time-left").json();
        assertThat(always.at("/left/days").asInt()).isEqualTo(40);
        assertThat(always.at("/left/leftSeconds").asLong())
                .isGreaterThan(office.at("/left/leftSeconds").asLong() * 2);
        assertThat(always.get("weeks")
                        .valueStream()
                        .mapToLong(one -> one.get("workingSeconds").asLong())
                        .sum())
                .isEqualTo(always.at("/left/leftSeconds").asLong());
        assertThat(always.get("weeks").toString()).contains("Founder's day");
        assertThat(as(casey).get(at + "/time-left").status()).isEqualTo(404);
        events.publish("porchlight.ticket.SlaPolicyRetired.v1", policy, 1, Map.of("policyId", policy));
        await().untilAsserted(() -> assertThat(as(primary)
                        .get(at + "/time-left")
                        .json()
                        .get("calendar")
                        .isNull())
                .isTrue());
    }
}
