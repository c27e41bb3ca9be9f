package dev.porchlight.ticket.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceIT
class OutageIT extends World {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private Tokens.Contact rita;
    private Tokens.Contact stranger;

    @BeforeEach
    void organisations() {
        rita = known("Rita");
        stranger = known(Tokens.Contact.at(UUID.randomUUID()).named("Sid"));
        for (UUID id : List.of(harbour, stranger.organisationId())) {
            events.publish(
                    "porchlight.identity.OrganisationRegistered.v1",
                    id,
                    0,
                    Map.of("organisationId", id, "name", "Organisation " + id));
            await().until(() -> jdbc.sql("select count(*) from directory_organisation where id = ?")
                    .param(id)
                    .query(Integer.class)
                    .single()
                    .equals(1));
        }
    }

    @Test
    void customersSeeWhatAffectsThemAndOthersDoNotExist() {
        Answer outage = schedule("downtime", NOW.minus(Duration.ofHours(1)), null, harbour);
        assertThat(as(rita).after(outage).get("/api/outages/" + outage.id()).status())
                .isEqualTo(200);
        assertThat(titles(as(rita), "")).containsExactly("Mail moves");
        var page = as(rita).get("/api/outages/" + outage.id()).json();
        assertThat(page.at("/state").asString()).isEqualTo("on");
        assertThat(page.at("/organisations")).isEmpty();
        assertThat(as(rita).get("/api/outages/search?q=patient")
                        .json()
                        .at("/hits/0/number")
                        .asString())
                .isEqualTo(outage.json().get("number").asString());
        assertThat(as(stranger).get("/api/outages/search?q=patient").json().at("/hits"))
                .isEmpty();

        assertThat(titles(as(stranger), "?past=true")).doesNotContain("Mail moves");
        for (String path : List.of("", "/calendar")) {
            assertThat(as(stranger).get("/api/outages/" + outage.id() + path).status())
                    .isEqualTo(404);
        }
        assertThat(as(stranger)
                        .post("/api/outages/" + outage.id() + "/end", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(as(rita).post("/api/outages/" + outage.id() + "/end", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void itAffectsMoreLater() {
        Answer outage = schedule("downtime", NOW.minus(Duration.ofHours(1)), null, harbour);
        Answer widened = asAgent()
                .post(
                        "/api/outages/" + outage.id() + "/affected",
                        Map.of("services", List.of("Calendar"), "organisationIds", List.of(stranger.organisationId())));
        Answer seen = as(stranger).after(widened).get("/api/outages/" + outage.id());
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().at("/services").valueStream().map(one -> one.asString()))
                .containsExactly("Email", "Calendar");
    }

    /** Nobody edits it, and nothing runs for it. */
    @Test
    void itIsPastOnceItsEndHasPassed() {
        Answer outage = schedule(
                "downtime", NOW.minus(Duration.ofHours(1)), Instant.now().plusSeconds(2), harbour);
        String id = "/api/outages/" + outage.id();
        as(rita).after(outage).get(id);

        await().until(() -> titles(as(rita), "").isEmpty());
        assertThat(titles(as(rita), "?current=false&past=true")).containsExactly("Mail moves");
        assertThat(titles(as(rita), "?current=true&past=true")).containsExactly("Mail moves");
        assertThat(titles(as(rita), "?current=false&past=false")).isEmpty();
        assertThat(as(rita).get(id).json().at("/state").asString()).isEqualTo("past");
        assertThat(as(rita).get(id).json().at("/version").asLong()).isZero();
    }

    @Test
    void whatIsSaidOfItStandsOnItsPage() {
        Answer outage = schedule("maintenance", NOW.plusSeconds(3600), NOW.plusSeconds(7200), harbour);
        String id = "/api/outages/" + outage.id();
        asAgent().post(id + "/updates", Map.of("text", "<p>We begin at ten.</p><script>x</script>"));
        asAgent()
                .put(
                        id + "/times",
                        Map.of("endsAt", NOW.plusSeconds(9000).toString(), "text", "<p>It takes longer.</p>"));
        Answer cancelled = asAgent().post(id + "/cancellation", Map.of());
        var page = as(rita).after(cancelled).get(id).json();
        assertThat(page.at("/state").asString()).isEqualTo("cancelled");
        assertThat(page.at("/entries").valueStream().map(entry -> entry.get("kind")
                        .asString()))
                .containsExactly("cancelled", "rescheduled", "update", "scheduled");
        assertThat(page.at("/entries/2/text").asString()).isEqualTo("<p>We begin at ten.</p>");
        assertThat(page.at("/endsAt").asString())
                .isEqualTo(NOW.plusSeconds(9000).toString());
        assertThat(titles(as(rita), "?q=begin&current=false&past=true")).containsExactly("Mail moves");
    }

    @Test
    void maintenanceIsDownloadedForCalendars() {
        Answer outage = schedule("maintenance", NOW.plusSeconds(3600), NOW.plusSeconds(7200), harbour);
        Answer file = as(rita).after(outage).get("/api/outages/" + outage.id() + "/calendar");
        assertThat(file.header("Content-Type")).startsWith("text/calendar");
        VEvent event = Biweekly.parse(file.text()).first().getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("Mail moves");
        assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(NOW.plusSeconds(3600)));
        assertThat(event.getDateEnd().getValue()).isEqualTo(Date.from(NOW.plusSeconds(7200)));
        assertThat(event.getDescription().getValue()).contains("Email", "It moves; be patient, please.");
        assertThat(Biweekly.parse(file.text()).first().validate(biweekly.ICalVersion.V2_0))
                .isEmpty();
    }

    @Test
    void whatIsWrongIsNamed() {
        Map<String, Object> outage = outage("maintenance", NOW, null, harbour);
        assertThat(asAgent()
                        .post("/api/outages", outage)
                        .json()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/endsAt");
        outage.put("services", List.of(" "));
        assertThat(asAgent()
                        .post("/api/outages", outage)
                        .json()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/services/0");
    }

    private Answer schedule(String kind, Instant start, Instant end, UUID... organisations) {
        Answer answer = asAgent().post("/api/outages", outage(kind, start, end, organisations));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private static Map<String, Object> outage(String kind, Instant start, Instant end, UUID... organisations) {
        Map<String, Object> outage = new HashMap<>(Map.of(
                "kind",
                kind,
                "title",
                "Mail moves",
                "details",
                "<p>It moves; be patient, please.</p>",
                "services",
                List.of("Email"),
                "startsAt",
                start.toString()));
        outage.put("endsAt", end == null ? null : end.toString());
        outage.put("organisationIds", organisations.length == 0 ? null : List.of(organisations));
        return outage;
    }

    private List<String> titles(Api api, String query) {
        return api.get("/api/outages" + query)
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("title").asString())
                .toList();
    }
}
