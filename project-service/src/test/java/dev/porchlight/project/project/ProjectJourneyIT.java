package dev.porchlight.project.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.security.ActingPasses;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.project.World;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceIT
class ProjectJourneyIT extends World {

    @Autowired
    private ActingPasses passes;

    @BeforeEach
    void somebody() {
        people();
    }

    private Map<String, Object> quote(UUID id) {
        Map<String, Object> quote = new HashMap<>(Map.of(
                "quoteId",
                id,
                "reference",
                "10309-1",
                "organisationId",
                harbour,
                "contactId",
                casey.id(),
                "title",
                "New firewall",
                "projectWork",
                true));
        quote.put("siteId", null);
        Map<String, Object> line = Map.of("id", UUID.randomUUID(), "description", "Firewall, mounted");
        Map<String, Object> section = Map.of("id", UUID.randomUUID(), "title", "Hardware", "lines", List.of(line));
        quote.put("agreement", Map.of("sections", List.of(section)));
        return quote;
    }

    @Test
    void anAcceptedQuoteBecomesOneProjectHoweverOftenItIsTold() {
        UUID quote = UUID.randomUUID();
        String type = "porchlight.billing.QuoteAccepted.v1";
        events.publish(type, quote, 3, quote(quote));
        events.publish(type, quote, 3, quote(quote));
        events.publish("porchlight.billing.QuoteAcceptedOnBehalf.v1", quote, 5, quote(quote));
        Map<String, Object> noWork = quote(UUID.randomUUID());
        noWork.put("projectWork", false);
        events.publish(type, (UUID) noWork.get("quoteId"), 3, noWork);
        UUID last = UUID.randomUUID();
        events.publish(type, last, 3, quote(last));
        await().until(() -> tasksOf(quote) == 1 && tasksOf(last) == 1);
        assertThat(projectsOf(quote)).hasSize(1);
        JsonNode list = as(casey).get("/api/projects?open=true&size=10").json();
        assertThat(list.get("total").asInt()).isEqualTo(2);

        JsonNode whole =
                asManager().get("/api/projects/" + projectsOf(quote).getFirst()).json();
        assertThat(whole.at("/quote/reference").asString()).isEqualTo("10309-1");
        assertThat(whole.at("/phases/0/title").asString()).isEqualTo("Hardware");
        assertThat(whole.at("/phases/0/tasks/0/title").asString()).isEqualTo("Firewall, mounted");
        Answer theirs = as(casey).get("/api/projects/" + projectsOf(quote).getFirst());
        assertThat(theirs.json().get("phases")).isEmpty();
        assertThat(theirs.text()).doesNotContain("mounted");
    }

    private int tasksOf(UUID quote) {
        return jdbc.sql(
                        "select count(*) from plan_task where project_id in (select id from project where quote_id = ?)")
                .param(quote)
                .query(Integer.class)
                .single();
    }

    private List<UUID> projectsOf(UUID quote) {
        return jdbc.sql("select id from project where quote_id = ?")
                .param(quote)
                .query(UUID.class)
                .list();
    }

    @Test
    void fromThePlanToTheEnd() {
        UUID id = open("New office");
        String at = "/api/projects/" + id;
        UUID phase = UUID.randomUUID();
        UUID hidden = UUID.randomUUID();
        UUID theirs = UUID.randomUUID();
        expect(204, asManager().put(at + "/followers/" + casey.id(), Map.of()));
        expect(204, asManager().put(at + "/phases/" + phase, Map.of("title", "Preparation", "shown", true)));
        expect(
                204,
                asManager()
                        .put(
                                at + "/tasks/" + hidden,
                                Map.of(
                                        "phaseId",
                                        phase,
                                        "title",
                                        "Talk to the landlord",
                                        "plannedMinutes",
                                        180,
                                        "assigneeId",
                                        manager.id())));
        expect(
                204,
                asManager()
                        .put(
                                at + "/tasks/" + theirs,
                                Map.of(
                                        "phaseId",
                                        phase,
                                        "title",
                                        "Send the floor plan",
                                        "plannedMinutes",
                                        60,
                                        "forCustomer",
                                        true)));
        Answer reported = expect(204, asManager().put(at + "/tasks/" + hidden + "/progress", Map.of("percent", 100)));

        Answer seen = expect(200, as(casey).after(reported).get(at));
        assertThat(seen.json().get("progress").asInt()).isEqualTo(75);
        assertThat(seen.json().at("/phases/0/percent").asInt()).isEqualTo(75);
        assertThat(seen.json().at("/yourTurn/0/title").asString()).isEqualTo("Send the floor plan");
        assertThat(seen.text())
                .doesNotContain("landlord")
                .doesNotContain(manager.id().toString());
        assertThat(asManager().get(at + "?asCustomer=true").text()).doesNotContain("landlord");
        assertThat(asManager().get(at).text()).contains("landlord");
        assertThat(as(casey)
                        .get("/api/projects?q=office")
                        .json()
                        .at("/items/0/yourTurn")
                        .asBoolean())
                .isTrue();

        Answer done =
                expect(204, as(casey).post(at + "/tasks/" + theirs + "/completion", Map.of("comment", "By mail")));
        assertThat(as(casey).after(done).get(at).json().get("yourTurn")).isEmpty();
        expect(204, asManager().post(at + "/tasks/" + theirs + "/check", Map.of("accepted", true)));
        Answer finished = expect(204, asManager().put(at + "/status", Map.of("status", "done")));
        JsonNode end = as(casey).after(finished).get(at).json();
        assertThat(end.get("progress").asInt()).isEqualTo(100);
        assertThat(end.get("timeLeft").isNull()).isTrue();
        assertThat(as(casey).get("/api/projects?open=true").json().get("items")).isEmpty();
        assertThat(as(casey).get("/api/projects").json().get("total").asInt()).isEqualTo(1);
        assertThat(as(contact("Nobody Asked", "user")).get(at).status()).isEqualTo(404);
    }

    @Test
    void updatesNotesDatesAndTheStatementOfWorks() {
        UUID id = open("Harbour migration");
        String at = "/api/projects/" + id;
        expect(
                201,
                asManager()
                        .post(
                                at + "/updates",
                                Map.of(
                                        "text",
                                        "<p>Late.<script>x</script></p>",
                                        "health",
                                        "at-risk",
                                        "reason",
                                        "Parts")));
        expect(201, as(primary).post(at + "/notes", Map.of("text", "<p>Thank you.</p>")));
        Answer refused = asManager().put(at + "/dates", Map.of("startDate", "2025-04-24", "targetDate", "2025-06-01"));
        assertThat(refused.pointers()).containsExactly("/reason");
        Answer moved = expect(
                204,
                asManager()
                        .put(
                                at + "/dates",
                                Map.of("startDate", "2025-04-24", "targetDate", "2025-06-02", "reason", "Parts")));
        JsonNode seen = as(primary).after(moved).get(at).json();
        assertThat(seen.get("health").asString()).isEqualTo("at-risk");
        assertThat(seen.get("firstTargetDate").asString()).isEqualTo("2025-05-23");
        assertThat(seen.get("targetDate").asString()).isEqualTo("2025-06-02");
        assertThat(seen.at("/timeLeft/days").asInt()).isNegative();
        assertThat(seen.at("/timeLeft/leftSeconds").asLong()).isNegative();
        assertThat(seen.at("/entries/0/kind").asString()).isEqualTo("target-moved");
        assertThat(seen.at("/entries/2/text").asString()).isEqualTo("<p>Late.</p>");

        UUID note = asManager()
                .upload("/api/project-files", "a.txt", "text/plain", "Not a document".getBytes(StandardCharsets.UTF_8))
                .id();
        expect(400, asManager().post(at + "/statements", Map.of("attachmentIds", List.of(note))));
        UUID pdf = asManager()
                .upload(
                        "/api/project-files",
                        "works.pdf",
                        "application/pdf",
                        "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.UTF_8))
                .id();
        Answer attached = expect(204, asManager().post(at + "/statements", Map.of("attachmentIds", List.of(pdf))));
        JsonNode statement = as(primary).after(attached).get(at).json().at("/statements/0");
        assertThat(as(primary).get("/api/project-files/" + pdf).status()).isEqualTo(200);
        assertThat(as(casey).get("/api/project-files/" + pdf).status()).isEqualTo(404);
        expect(409, as(primary).post(at + "/statements/1/acknowledgement", Map.of("sha256", "0".repeat(64))));
        Answer acting = anybody.as(manager, primary, passes)
                .post(
                        at + "/statements/1/acknowledgement",
                        Map.of("sha256", statement.get("sha256").asString()));
        assertThat(acting.problem()).as(acting.text()).isEqualTo("only-in-person");
        Answer known = expect(
                204,
                as(primary)
                        .post(
                                at + "/statements/1/acknowledgement",
                                Map.of("sha256", statement.get("sha256").asString())));
        assertThat(as(primary)
                        .after(known)
                        .get(at)
                        .json()
                        .at("/statements/0/acknowledgedBy")
                        .asString())
                .isEqualTo("Pat Primary");
        assertThat(as(primary)
                        .get("/api/projects/search?q=migration")
                        .json()
                        .at("/hits/0/id")
                        .asString())
                .isEqualTo(id.toString());
    }
}
