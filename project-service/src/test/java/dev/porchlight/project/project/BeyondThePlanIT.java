package dev.porchlight.project.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.porchlight.platform.security.ActingPasses;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.project.World;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Templates, hours, changes, calendars, and how it was. */
@ServiceIT
class BeyondThePlanIT extends World {

    @Autowired
    private ActingPasses passes;

    private UUID id;
    private String at;
    private final UUID phase = UUID.randomUUID();
    private final UUID task = UUID.randomUUID();
    private final UUID milestone = UUID.randomUUID();

    @BeforeEach
    void aProject() {
        people();
        id = open("New office");
        at = "/api/projects/" + id;
        expect(
                204,
                asManager()
                        .put(
                                at + "/phases/" + phase,
                                Map.of(
                                        "title", "Cabling",
                                        "shown", true,
                                        "startsOn", "2025-04-28",
                                        "endsOn", "2025-05-09")));
        expect(
                204,
                asManager()
                        .put(
                                at + "/tasks/" + task,
                                Map.of("phaseId", phase, "title", "Pull cables", "plannedMinutes", 600)));
        milestone("2025-05-09");
    }

    private Answer milestone(String day) {
        return expect(
                204,
                asManager()
                        .put(
                                at + "/milestones/" + milestone,
                                Map.of("title", "Cables tested", "shown", true, "dueOn", day)));
    }

    @Test
    void aTemplateBringsItsPlanItsDaysAndItsVisibility() {
        UUID template = UUID.randomUUID();
        expect(204, asManager().put("/api/project-templates/" + template, Map.of("title", "Office", "projectId", id)));
        assertThat(asManager().get("/api/project-templates").text()).contains("Pull cables");
        assertThat(as(primary).get("/api/project-templates").status()).isEqualTo(403);
        Map<String, Object> project = Map.of(
                "title", "Another office",
                "organisationId", harbour,
                "type", "Move",
                "startDate", "2026-01-01",
                "templateId", template);
        Answer opened = expect(201, asManager().post("/api/projects", project));
        JsonNode theirs =
                as(primary).after(opened).get("/api/projects/" + opened.id()).json();
        assertThat(theirs.at("/phases/0/title").asString()).isEqualTo("Cabling");
        assertThat(theirs.at("/phases/0/startsOn").asString()).isEqualTo("2026-01-05");
        assertThat(theirs.at("/phases/0/tasks")).isEmpty();
        assertThat(theirs.at("/milestones/0/dueOn").asString()).isEqualTo("2026-01-16");
        JsonNode whole = asManager().get("/api/projects/" + opened.id()).json();
        assertThat(whole.at("/phases/0/tasks/0/plannedMinutes").asInt()).isEqualTo(600);
        expect(204, asManager().delete("/api/project-templates/" + template));
        assertThat(asManager().post("/api/projects", project).pointers()).containsExactly("/templateId");
    }

    @Test
    void whatCannotBeIsNamed() {
        UUID second = UUID.randomUUID();
        Map<String, Object> after = Map.of("phaseId", phase, "title", "Test cables", "afterIds", List.of(task));
        Answer planned = expect(204, asManager().put(at + "/tasks/" + second, after));
        assertThat(asManager()
                        .after(planned)
                        .get(at)
                        .json()
                        .at("/phases/0/tasks")
                        .toString())
                .contains(task.toString());
        assertThat(asManager()
                        .put(
                                at + "/tasks/" + task,
                                Map.of("phaseId", phase, "title", "Pull cables", "afterIds", List.of(second)))
                        .pointers())
                .containsExactly("/afterIds/0");
        for (String day : List.of("0000-01-01", "1889-12-31", "9999-12-31")) {
            assertThat(asManager()
                            .put(at + "/dates", Map.of("startDate", day, "reason", "Parts"))
                            .pointers())
                    .containsExactly("/startDate");
            assertThat(asManager()
                            .put(at + "/dates", Map.of("targetDate", day, "reason", "Parts"))
                            .pointers())
                    .containsExactly("/targetDate");
            assertThat(asManager()
                            .put(at + "/tasks/" + task, Map.of("phaseId", phase, "title", "Pull cables", "dueOn", day))
                            .pointers())
                    .containsExactly("/dueOn");
        }
        Answer note = expect(
                201,
                as(primary).post(at + "/notes", Map.of("text", "<p onclick='x()'>Hello<script>alert(1)</script></p>")));
        assertThat(as(primary).after(note).get(at).json().at("/entries/0/text").asString())
                .isEqualTo("<p>Hello</p>");
        Answer readers = as(primary).get(at + "/readers");
        assertThat(readers.json().get("people").toString()).contains("primary-service-contact");
    }

    @Test
    void hoursAreTheTeamsUntilTheyAreShared() {
        UUID entry = UUID.randomUUID();
        Answer logged = log(entry, 90);
        assertThat(asManager()
                        .after(logged)
                        .get(at)
                        .json()
                        .at("/phases/0/hours/usedMinutes")
                        .asInt())
                .isEqualTo(90);
        assertThat(as(primary).get(at).json().at("/phases/0/hours").isNull()).isTrue();
        Answer shared = expect(204, asManager().put(at + "/hours-shared", Map.of("shared", true)));
        JsonNode hours = as(primary).after(shared).get(at).json().at("/phases/0/hours");
        assertThat(hours.get("usedMinutes").asInt()).isEqualTo(90);
        assertThat(hours.get("plannedMinutes").asInt()).isEqualTo(600);
        Answer corrected = log(entry, 30);
        assertThat(as(primary)
                        .after(corrected)
                        .get(at)
                        .json()
                        .at("/phases/0/hours/usedMinutes")
                        .asInt())
                .isEqualTo(30);
        Answer hidden = expect(204, asManager().put(at + "/hours-shared", Map.of("shared", false)));
        assertThat(as(primary)
                        .after(hidden)
                        .get(at)
                        .json()
                        .at("/phases/0/hours")
                        .isNull())
                .isTrue();
    }

    private Answer log(UUID entry, int minutes) {
        return expect(
                204,
                asManager()
                        .put(
                                at + "/time-entries/" + entry,
                                Map.of(
                                        "taskId",
                                        task,
                                        "minutes",
                                        minutes,
                                        "workType",
                                        "On site",
                                        "workDate",
                                        "2025-05-01")));
    }

    @Test
    void anAcceptedChangeIsPartOfThePlan() {
        Answer asked = expect(
                201,
                as(primary).post(at + "/changes", Map.of("title", "Second screen", "text", "<p>For all desks</p>")));
        Answer quoting = expect(
                204, asManager().post(at + "/changes/" + asked.id() + "/quote", Map.of("targetDate", "2025-06-06")));
        UUID quote = UUID.fromString(asManager()
                .after(quoting)
                .get(at)
                .json()
                .at("/changes/0/quoteId")
                .asString());
        assertThat(as(primary).get(at).json().at("/changes/0/quoteId").isNull()).isTrue();
        Map<String, Object> line = Map.of("id", UUID.randomUUID(), "description", "24 screens");
        Map<String, Object> section = Map.of("id", UUID.randomUUID(), "title", "Screens", "lines", List.of(line));
        Map<String, Object> accepted = Map.of(
                "quoteId",
                quote,
                "reference",
                "10310-1",
                "organisationId",
                harbour,
                "contactId",
                primary.id(),
                "title",
                "Second screen",
                "projectWork",
                true,
                "agreement",
                Map.of("sections", List.of(section)));
        events.publish("porchlight.billing.QuoteAccepted.v1", quote, 3, accepted);
        await().until(() ->
                asManager().get(at).json().at("/changes/0/state").asString().equals("agreed"));
        JsonNode project = asManager().get(at).json();
        assertThat(project.at("/phases/1/title").asString()).isEqualTo("Screens");
        assertThat(project.get("targetDate").asString()).isEqualTo("2025-06-06");
        assertThat(project.get("firstTargetDate").asString()).isEqualTo("2025-05-23");
        assertThat(as(primary).get(at).json().get("entries").toString()).contains("Second screen (10310-1)");
        // What is added to a project is no other project, whatever the quote is marked as.
        UUID next = UUID.randomUUID();
        Map<String, Object> another = new HashMap<>(accepted);
        another.put("quoteId", next);
        another.put("title", "Another project");
        events.publish("porchlight.billing.QuoteAccepted.v1", next, 3, another);
        await().until(() -> as(primary).get("/api/projects").text().contains("Another project"));
        assertThat(as(primary).get("/api/projects").json().get("total").asInt()).isEqualTo(2);
    }

    @Test
    void calendarsHearOfDatesMovesAndCancellations() {
        String address = expect(201, as(primary).post("/api/project-feeds", Map.of()))
                .json()
                .get("address")
                .asString()
                .replaceFirst("https?://[^/]+", "");
        VEvent target = event(address, "target-");
        assertThat(target.getDateStart().getValue().hasTime()).isFalse();
        assertThat(target.getDateStart().getValue().getRawComponents().getDate())
                .isEqualTo(23);
        assertThat(target.getDateEnd().getValue().getRawComponents().getDate()).isEqualTo(24);
        assertThat(target.getTransparency().isTransparent()).isTrue();
        String text = anybody.as((String) null).get(address).text();
        assertThat(text).contains("DTSTART;VALUE=DATE:20250523", "DTEND;VALUE=DATE:20250524");

        int before = event(address, "milestone-").getSequence().getValue();
        Answer moved = milestone("2025-05-16");
        await().until(() -> anybody.as((String) null).get(address).text().contains("VALUE=DATE:20250516"));
        VEvent milestone = event(address, "milestone-");
        assertThat(milestone.getSequence().getValue()).isGreaterThan(before);
        assertThat(as(primary).after(moved).get(at + "/calendar").text()).contains("VALUE=DATE:20250516");

        Answer off = expect(204, asManager().put(at + "/status", Map.of("status", "cancelled", "reason", "No money")));
        as(primary).after(off).get(at);
        assertThat(event(address, "target-").getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event(address, "milestone-").getSequence().getValue())
                .isGreaterThan(milestone.getSequence().getValue());
    }

    @Test
    void aFeedIsSecretAndCanBeRevoked() {
        assertThat(anybody.as(manager, primary, passes)
                        .post("/api/project-feeds", Map.of())
                        .problem())
                .isEqualTo("only-in-person");
        Answer made = expect(201, as(primary).post("/api/project-feeds", Map.of()));
        String address = made.json().get("address").asString().replaceFirst("https?://[^/]+", "");
        Answer none = expect(201, as(casey).post("/api/project-feeds", Map.of()));
        String hers = none.json().get("address").asString().replaceFirst("https?://[^/]+", "");
        assertThat(anybody.as((String) null).get(hers).text()).doesNotContain("New office");
        assertThat(as(casey).delete("/api/project-feeds/" + made.id()).status()).isEqualTo(404);
        assertThat(anybody.as((String) null).get(address).text()).contains("New office");
        expect(204, as(primary).delete("/api/project-feeds/" + made.id()));
        assertThat(anybody.as((String) null).get(address).status()).isEqualTo(404);
        assertThat(anybody.as((String) null)
                        .get("/api/project-calendars/nonsense")
                        .status())
                .isEqualTo(404);
    }

    private VEvent event(String address, String uid) {
        ICalendar calendar =
                Biweekly.parse(anybody.as((String) null).get(address).text()).first();
        return calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith(uid))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void howItWasIsWhatCouldBeSeenThen() {
        Answer now = asManager().get(at);
        Instant then = Instant.parse(expect(200, now).json().at("/entries/0/at").asString());
        expect(204, asManager().put(at + "/followers/" + casey.id(), Map.of()));
        Answer moved = expect(
                204,
                asManager()
                        .put(
                                at + "/dates",
                                Map.of("startDate", "2025-04-24", "targetDate", "2025-07-01", "reason", "Landlord")));
        assertThat(as(casey).after(moved).get(at).json().get("targetDate").asString())
                .isEqualTo("2025-07-01");

        JsonNode past = as(primary).get(at + "?asOf=" + then).json();
        assertThat(past.get("targetDate").asString()).isEqualTo("2025-05-23");
        assertThat(past.get("phases")).isEmpty();
        assertThat(past.at("/allowed/note").asBoolean()).isFalse();
        assertThat(as(casey).get(at + "?asOf=" + then).status()).isEqualTo(404);
        assertThat(as(primary).get(at + "?asOf=2020-01-01T00:00:00Z").status()).isEqualTo(404);
        assertThat(as(primary).get(at + "?asOf=yesterday").status()).isEqualTo(400);
        assertThat(as(primary).get(at).json().get("targetDate").asString()).isEqualTo("2025-07-01");
    }

    @Test
    void whatIsWantedStandsInOneListOverAllProjects() {
        UUID theirs = UUID.randomUUID();
        Answer asked = expect(
                204,
                asManager()
                        .put(
                                at + "/tasks/" + theirs,
                                Map.of("phaseId", phase, "title", "Send floor plan", "forCustomer", true)));
        as(primary).after(asked).get(at);
        JsonNode wanted = as(primary).get("/api/projects/your-turn").json();
        assertThat(wanted.at("/items/0/title").asString()).isEqualTo("Send floor plan");
        assertThat(as(casey).get("/api/projects/your-turn").json().get("items")).isEmpty();
        assertThat(asManager().get("/api/projects/your-turn").json().get("items"))
                .isEmpty();
        Answer done = expect(204, as(primary).post(at + "/tasks/" + theirs + "/completion", Map.of()));
        asManager().after(done).get(at);
        assertThat(as(primary).get("/api/projects/your-turn").json().get("items"))
                .isEmpty();
        // Nobody runs it, so whoever could is to check it.
        assertThat(asManager().get("/api/projects/to-check?size=100").text()).contains(theirs.toString());
    }
}
