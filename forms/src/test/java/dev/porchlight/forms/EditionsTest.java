package dev.porchlight.forms;

import static dev.porchlight.forms.Forms.answer;
import static dev.porchlight.forms.Forms.ask;
import static dev.porchlight.forms.Forms.form;
import static dev.porchlight.forms.Forms.kept;
import static dev.porchlight.forms.Forms.options;
import static dev.porchlight.forms.Forms.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EditionsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Form OLD = form(ask("a", "text"), ask("b", "text"), ask("c", "choice", options("x", "y")));

    @Test
    void answersToTheEditionBeforeCountForADay() {
        Editions editions = new Editions();
        assertThat(editions.counts(0, NOON)).isFalse();
        for (int number = 1; number <= 4; number++) {
            editions.add(new Edition(number, OLD, List.of(), NOON));
        }
        Instant nextNoon = NOON.plus(Duration.ofDays(1));
        assertThat(editions.counts(4, nextNoon.plus(Duration.ofDays(400)))).isTrue();
        assertThat(editions.counts(3, nextNoon.minusMillis(1))).isTrue();
        assertThat(editions.counts(3, nextNoon)).isFalse();
        assertThat(editions.counts(2, NOON)).isFalse();
        assertThat(editions.counts(5, NOON)).isFalse();
    }

    @Test
    void answersAreCarriedOverWhereTheQuestionIsTheSame() {
        List<Answer> kept = answer(OLD, Map.of("a", "1", "b", "2", "c", "x")).answers();
        Form now = form(ask("a", "text"), ask("b", "number"), ask("c", "choice", options("y", "z")), ask("d", "text"));
        assertThat(Answers.toJson(now, kept)).isEqualTo(Map.of("a", "1"));
    }

    @Test
    void aDefaultThatWasTakenAwayStaysAwayAndOneThatWasHiddenIsThere() {
        Form form = form(
                ask("licence", "choice", options("basic", "premium"), "default: ['basic']"),
                ask("laptop", "yes-no"),
                ask("model", "text", "default: ['Air']", when("laptop is yes")));
        Map<String, Object> given = new HashMap<>();
        given.put("licence", null);
        Map<String, Object> again =
                new HashMap<>(Answers.toJson(form, answer(form, given).answers()));
        assertThat(kept(answer(form, again))).isEmpty();
        again.put("laptop", true);
        assertThat(kept(answer(form, again))).containsExactly("laptop", "model");
    }

    @Test
    void anOrganisationAnswersTheCommonFormAndItsOwnQuestions() {
        UUID harbour = UUID.randomUUID();
        List<Addition> additions = List.of(new Addition("one", null, ask("own-x", "text")));
        Edition edition = new Edition(1, OLD, List.of(new Edition.OwnQuestions(harbour, additions)), NOON);
        assertThat(edition.of(harbour).question("own-x")).isPresent();
        assertThat(edition.of(UUID.randomUUID())).isEqualTo(OLD);
    }

    @Test
    void aFormReadsBackAsItWasWritten() {
        Form form = form(
                ask("a", "choice", options("x", "y"), "default: ['x']"), ask("b", "long-text", when("a is-not y")));
        JsonMapper json = JsonMapper.builder().build();
        String written = json.writeValueAsString(form);
        assertThat(json.readValue(written, Form.class)).isEqualTo(form);
        assertThat(written).contains("\"is-not\"", "\"long-text\"", "\"default\":[\"x\"]");
    }

    @Test
    void theSchemaSaysWhatIsRequiredAndWhen() {
        Form form = form(
                ask("laptop", "yes-no", "required: true"),
                ask("model", "choice", "required: true", options("air", "pro"), when("laptop is yes")));
        Map<String, Object> schema = JsonSchema.of(form);
        assertThat(schema).containsEntry("required", List.of("laptop"));
        assertThat(schema.get("allOf").toString()).contains("enum=[true]", "required=[model]");
        assertThat(((Map<?, ?>) schema.get("properties")).get("model").toString())
                .contains("[air, pro]");
    }
}
