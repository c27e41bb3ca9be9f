package dev.porchlight.ticket.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is asked of whoever reports an issue, what is kept of it, and which assets they may name. */
@ServiceIT
class ReportingIT extends World {

    private static final Map<String, Object> WHAT = question("what", "choice", true, null);
    private static final Map<String, Object> SINCE =
            question("since", "date", true, Map.of("question", "what", "operator", "is", "values", List.of("broken")));

    @Autowired
    private IssueForms forms;

    private UUID form;

    @BeforeEach
    void harbourIsAskedQuestionsOfItsOwn() {
        events.publish(
                "porchlight.identity.OrganisationRegistered.v1",
                harbour,
                0,
                Map.of("organisationId", harbour, "name", "Harbour Dental"));
        await().until(() -> asAgent()
                        .post("/api/issue-forms", Map.of("organisationId", harbour))
                        .status()
                == 201);
        form = asAgent()
                .get("/api/issue-forms")
                .json()
                .valueStream()
                .filter(each -> each.at("/organisation/id").asString("").equals(harbour.toString()))
                .map(each -> UUID.fromString(each.get("id").asString()))
                .findFirst()
                .orElseThrow();
        publish(WHAT, SINCE);
    }

    @Test
    void whatIsRequiredIsWaitedForAndWhatIsHiddenIsAbsent() {
        Tokens.Contact robin = known("Robin Requester");
        assertThat(as(robin).get("/api/issue-forms/asked").json().get("formId").asString())
                .isEqualTo(form.toString());
        assertThat(as(robin).post("/api/tickets", newTicket("Without answers")).pointers())
                .containsExactly("/questions/answers/what");
        assertThat(report(robin, Map.of("what", "broken")).pointers()).containsExactly("/questions/answers/since");
        assertThat(report(robin, Map.of("what", "else")).pointers()).containsExactly("/questions/answers/what");
        assertThat(report(robin, Map.of("what", "question", "mood", "bad")).pointers())
                .containsExactly("/questions/answers/mood");

        Answer opened = opened(report(robin, Map.of("what", "question", "since", "2026-01-02")));
        JsonNode answers = as(robin).get("/api/tickets/" + opened.id()).json().at("/report/answers");
        assertThat(answers.size()).isEqualTo(1);
        assertThat(answers.at("/0/label").asString()).isEqualTo("About what?");
        assertThat(answers.at("/0/text").asString()).isEqualTo("A question");
        assertThat(asAgent().get("/api/tickets/" + opened.id()).json().at("/report/answers"))
                .isEqualTo(answers);
    }

    @Test
    void theServiceTeamAndMachinesReportWhatTheyKnow() {
        Tokens.Contact robin = known("Robin Requester");
        Map<String, Object> ticket = newTicket("By telephone");
        ticket.put("requesterId", robin.id());
        Answer opened = opened(asAgent().post("/api/tickets", ticket));
        assertThat(asAgent()
                        .get("/api/tickets/" + opened.id())
                        .json()
                        .get("report")
                        .isNull())
                .isTrue();
    }

    @Test
    void anOldEditionCountsForADayAndAFormOfOthersNever() {
        Tokens.Contact robin = known("Robin Requester");
        publish(WHAT);
        assertThat(report(robin, form, 1, Map.of("what", "question")).status()).isEqualTo(201);
        publish(WHAT, SINCE);
        assertThat(report(robin, form, 1, Map.of("what", "question")).status()).isEqualTo(409);
        assertThat(report(robin, forms.formOf(null), 1, Map.of()).status()).isEqualTo(409);
    }

    @Test
    void whoHasNoQuestionsOfTheirOwnAnyMoreIsAskedWhatEverybodyIs() {
        Tokens.Contact robin = known("Robin Requester");
        assertThat(asAgent().delete("/api/issue-forms/" + form).status()).isEqualTo(204);
        assertThat(as(robin).get("/api/issue-forms/asked").json().get("formId").asString())
                .isEqualTo(forms.formOf(null).toString());
        assertThat(as(robin).post("/api/tickets", newTicket("As everybody")).status())
                .isEqualTo(201);
    }

    @Test
    void questionsOfTheirOwnAreBegunAnewAfterTheyWereDroppedAndAskedOncePublished() {
        Tokens.Contact robin = known("Robin Requester");
        asAgent().delete("/api/issue-forms/" + form);
        assertThat(asAgent().get("/api/issue-forms/" + form).status()).isEqualTo(404);

        assertThat(begin().id()).isEqualTo(form);
        JsonNode editing = asAgent().get("/api/issue-forms/" + form).json();
        assertThat(editing.at("/draft/steps")).isEqualTo(asked(robin).at("/form/steps"));
        assertThat(asked(robin).get("formId").asString())
                .isEqualTo(forms.formOf(null).toString());
        assertThat(asAgent().get("/api/issue-forms").json().valueStream()).anySatisfy(each -> {
            assertThat(each.get("id").asString()).isEqualTo(form.toString());
            assertThat(each.get("edition").asInt()).isZero();
        });
        publish(WHAT);
        assertThat(asked(robin).get("formId").asString()).isEqualTo(form.toString());
    }

    @Test
    void whatIsBeingWrittenIsNotBegunAgain() {
        asAgent().put("/api/issue-forms/" + form + "/draft", Map.of("form", form(WHAT)));
        JsonNode written = asAgent().get("/api/issue-forms/" + form).json();
        assertThat(begin().id()).isEqualTo(form);
        assertThat(asAgent().get("/api/issue-forms/" + form).json()).isEqualTo(written);
    }

    private Answer begin() {
        return asAgent().post("/api/issue-forms", Map.of("organisationId", harbour));
    }

    private JsonNode asked(Tokens.Contact person) {
        return as(person).get("/api/issue-forms/asked").json();
    }

    @Test
    void ofTwoWhoWriteOneDraftTheSecondIsTold() {
        long seen =
                asAgent().get("/api/issue-forms/" + form).json().get("version").asLong();
        Map<String, Object> draft = Map.of("form", form(WHAT));
        assertThat(asAgent()
                        .with("If-Match", "\"" + seen + "\"")
                        .put("/api/issue-forms/" + form + "/draft", draft)
                        .status())
                .isEqualTo(204);
        assertThat(asAgent()
                        .with("If-Match", "\"" + seen + "\"")
                        .put("/api/issue-forms/" + form + "/draft", Map.of("form", form(WHAT, SINCE)))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void aTicketNamesAnAssetThatItsReporterMaySee() {
        Tokens.Contact robin = known("Robin Requester");
        UUID own = asset(harbour, robin.id());
        UUID colleagues = asset(harbour, UUID.randomUUID());
        UUID foreign = asset(UUID.randomUUID(), robin.id());

        Map<String, Object> ticket = answered("About my laptop", Map.of("what", "question"));
        for (UUID hidden : List.of(colleagues, foreign, UUID.randomUUID())) {
            ticket.put("assetId", hidden);
            assertThat(as(robin).post("/api/tickets", ticket).status()).isEqualTo(404);
        }
        ticket.put("assetId", own);
        Answer opened = opened(as(robin).post("/api/tickets", ticket));
        JsonNode asset = as(robin).get("/api/tickets/" + opened.id()).json().at("/report/asset");
        assertThat(asset.get("number").asString()).isEqualTo("A" + own);
        assertThat(asset.get("type").asString()).isEqualTo("Laptop");
        assertThat(asset.get("open").asBoolean()).isTrue();
        assertThat(as(robin)
                        .get("/api/tickets/of-asset/" + own)
                        .json()
                        .at("/0/number")
                        .asLong())
                .isEqualTo(opened.json().get("number").asLong());
        assertThat(as(robin).get("/api/tickets/of-asset/" + colleagues).status())
                .isEqualTo(404);
    }

    private UUID asset(UUID organisation, UUID owner) {
        UUID asset = UUID.randomUUID();
        UUID type = UUID.nameUUIDFromBytes("laptop".getBytes());
        events.publish("porchlight.catalogue.AssetTypeDefined.v1", type, 0, Map.of("typeId", type, "name", "Laptop"));
        events.publish(
                "porchlight.catalogue.AssetRegistered.v1",
                asset,
                0,
                Map.of(
                        "assetId",
                        asset,
                        "organisationId",
                        organisation,
                        "details",
                        Map.of("typeId", type, "number", "A" + asset, "ownerId", owner)));
        await().until(() -> jdbc.sql("select count(*) from known_asset where id = ?")
                        .param(asset)
                        .query(Integer.class)
                        .single()
                == 1);
        return asset;
    }

    @SafeVarargs
    private void publish(Map<String, Object>... questions) {
        asAgent().put("/api/issue-forms/" + form + "/draft", Map.of("form", form(questions)));
        assertThat(asAgent()
                        .post("/api/issue-forms/" + form + "/editions", Map.of())
                        .status())
                .isEqualTo(204);
    }

    private int edition() {
        return asAgent()
                .get("/api/issue-forms/asked?organisationId=" + harbour)
                .json()
                .get("edition")
                .asInt();
    }

    private Answer report(Tokens.Contact by, Map<String, Object> answers) {
        return as(by).post("/api/tickets", answered("It smokes", answers));
    }

    private Answer report(Tokens.Contact by, UUID form, int edition, Map<String, Object> answers) {
        Map<String, Object> ticket = newTicket("It smokes");
        ticket.put("questions", Map.of("formId", form, "edition", edition, "answers", answers));
        return as(by).post("/api/tickets", ticket);
    }

    private Map<String, Object> answered(String summary, Map<String, Object> answers) {
        Map<String, Object> ticket = newTicket(summary);
        ticket.put("questions", Map.of("formId", form, "edition", edition(), "answers", answers));
        return ticket;
    }

    @SafeVarargs
    private static Map<String, Object> form(Map<String, Object>... questions) {
        return Map.of("steps", List.of(Map.of("id", "one", "title", "About it", "questions", List.of(questions))));
    }

    private static Map<String, Object> question(
            String id, String type, boolean required, Map<String, Object> condition) {
        Map<String, Object> question = new HashMap<>();
        question.put("id", id);
        question.put("type", type);
        question.put("label", "About " + id + "?");
        question.put("required", required);
        question.put("many", false);
        if (type.equals("choice")) {
            question.put(
                    "options",
                    List.of(
                            Map.of("id", "broken", "label", "Broken"),
                            Map.of("id", "question", "label", "A question")));
        }
        if (condition != null) {
            question.put("shownWhen", Map.of("match", "all", "conditions", List.of(condition)));
        }
        return question;
    }
}
