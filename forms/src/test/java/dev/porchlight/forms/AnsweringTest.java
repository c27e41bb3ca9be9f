package dev.porchlight.forms;

import static dev.porchlight.forms.Forms.answer;
import static dev.porchlight.forms.Forms.ask;
import static dev.porchlight.forms.Forms.form;
import static dev.porchlight.forms.Forms.options;
import static dev.porchlight.forms.Forms.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class AnsweringTest {

    private static final Question REQUIRED = ask("q", "text", "required: true");

    static final Object[][] sound = {
        {ask("q", "text"), "  two\n words ", "two words", "two words"},
        {ask("q", "long-text"), "one\r\ntwo ", "one\ntwo", "one\ntwo"},
        {ask("q", "number"), 12.50, "12.5", "12.5"},
        {ask("q", "number"), new BigDecimal("-0.000"), "0", "0"},
        {ask("q", "money", "currency: 'GBP'"), 123_456, "123456", "£1,234.56"},
        {ask("q", "money", "currency: 'KWD'"), 500L, "500", "KWD0.500"},
        {ask("q", "date"), "2026-05-12", "2026-05-12", "12 May 2026"},
        {ask("q", "date", "min: 'today'"), "2026-03-02", "2026-03-02", "2 March 2026"},
        {ask("q", "yes-no"), true, "yes", "Yes"},
        {ask("q", "choice", options("a", "b")), "b", "b", "The b"},
    };

    @ParameterizedTest
    @FieldSource
    void sound(Question question, Object raw, String value, String text) {
        Answers answers = answer(form(question), Map.of("q", raw));
        assertThat(answers.faults()).isEmpty();
        Answer kept = answers.answers().getFirst();
        assertThat(kept.values()).containsExactly(value);
        assertThat(kept.text().replace('\u00a0', ' ')).isEqualTo(text);
        assertThat(answer(form(question), Answers.toJson(form(question), answers.answers()))
                        .answers())
                .as("and the same again")
                .isEqualTo(answers.answers());
    }

    static final Object[][] unsound = {
        {ask("q", "text"), 5},
        {ask("q", "text"), "x".repeat(501)},
        {ask("q", "text"), Map.of("a", 1)},
        {ask("q", "text", "min: '3', max: '5'"), "ab"},
        {ask("q", "text", "min: '3', max: '5'"), "abcdef"},
        {ask("q", "long-text"), "x".repeat(10_001)},
        {ask("q", "number"), "5"},
        {ask("q", "number"), Double.NaN},
        {ask("q", "number"), Double.POSITIVE_INFINITY},
        {ask("q", "number"), new BigDecimal("1e999999999")},
        {ask("q", "number"), new BigDecimal("1e-999999999")},
        {ask("q", "number"), 0.0000001},
        {ask("q", "number", "min: '1', max: '9'"), 0},
        {ask("q", "number", "min: '1', max: '9'"), 9.5},
        {ask("q", "money", "currency: 'GBP'"), 1.5},
        {ask("q", "date"), "2026-02-30"},
        {ask("q", "date"), "12/05/2026"},
        {ask("q", "date", "min: 'today'"), "2026-03-01"},
        {ask("q", "yes-no"), "yes"},
        {ask("q", "choice", options("a", "b")), "c"},
        {ask("q", "choice", options("a", "b")), List.of("a")},
        {ask("q", "several", options("a", "b")), "a"},
        {ask("q", "person"), "nobody"},
        {ask("q", "person"), "4a2b9c1e-0000-0000-0000-000000000000"},
    };

    @ParameterizedTest
    @FieldSource
    void unsound(Question question, Object raw) {
        assertThat(pointers(answer(form(question), Map.of("q", raw)).faults())).containsExactly("/answers/q");
    }

    @Test
    void unknownQuestionsAreRefused() {
        assertThat(pointers(answer(form(ask("laptop", "yes-no")), Map.of("lap/top", true))
                        .faults()))
                .containsExactly("/answers/lap~1top");
    }

    @Test
    void eachWrongOneOfSeveralIsNamed() {
        Form form = form(ask("q", "several", options("a", "b")));
        assertThat(pointers(
                        answer(form, Map.of("q", Arrays.asList("a", "c", null))).faults()))
                .containsExactly("/answers/q/1", "/answers/q/2");
    }

    @Test
    void peopleAreThoseWhomOneMayChooseAndKeptByName() {
        UUID ann = UUID.randomUUID();
        Known known = (type, id) -> id.equals(ann) ? Optional.of("Ann") : Optional.empty();
        Answering answering = new Answering(form(ask("q", "person", "many: true")), known, Forms.TODAY);
        Answers answers = answering.complete(Map.of("q", List.of(ann.toString())));
        assertThat(answers.answers().getFirst().text()).isEqualTo("Ann");
        List<String> stranger = List.of(ann.toString(), UUID.randomUUID().toString());
        assertThat(pointers(answering.complete(Map.of("q", stranger)).faults())).containsExactly("/answers/q/1");
    }

    @Test
    void blankIsNoAnswer() {
        for (Object blank : List.of("", "  \u200b", List.of())) {
            assertThat(pointers(answer(form(REQUIRED), Map.of("q", blank)).faults()))
                    .containsExactly("/answers/q");
        }
    }

    @Test
    void nothingIsRequiredYetOfADraft() {
        Answering answering = new Answering(form(REQUIRED), Known.NOTHING, Forms.TODAY);
        assertThat(answering.soFar(Map.of()).areSound()).isTrue();
    }
}
