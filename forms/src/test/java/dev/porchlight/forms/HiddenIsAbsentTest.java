package dev.porchlight.forms;

import static dev.porchlight.forms.Forms.answer;
import static dev.porchlight.forms.Forms.ask;
import static dev.porchlight.forms.Forms.form;
import static dev.porchlight.forms.Forms.kept;
import static dev.porchlight.forms.Forms.options;
import static dev.porchlight.forms.Forms.pages;
import static dev.porchlight.forms.Forms.pointers;
import static dev.porchlight.forms.Forms.when;
import static dev.porchlight.forms.Forms.whenAny;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class HiddenIsAbsentTest {

    private static final String REQUIRED = "required: true";
    private static final Question LAPTOP = ask("laptop", "yes-no");
    private static final Question MODEL =
            ask("model", "choice", REQUIRED, options("air", "pro"), when("laptop is yes"));
    private static final Question WHY = ask("why", "text", REQUIRED, when("model is pro"));

    @Test
    void whatIsHiddenIsNeitherRequiredNorKept() {
        Answers answers = answer(form(LAPTOP, MODEL, WHY), Map.of("laptop", false, "model", "pro", "why", "I draw"));
        assertThat(answers.areSound()).isTrue();
        assertThat(kept(answers)).containsExactly("laptop");
    }

    @Test
    void whatIsShownIsRequired() {
        Form form = form(LAPTOP, MODEL, WHY);
        assertThat(pointers(answer(form, Map.of("laptop", true)).faults())).containsExactly("/answers/model");
        assertThat(pointers(answer(form, Map.of("laptop", true, "model", "pro")).faults()))
                .containsExactly("/answers/why");
    }

    @Test
    void nonsenseInAHiddenAnswerIsDroppedWithIt() {
        assertThat(answer(form(LAPTOP, MODEL), Map.of("laptop", false, "model", List.of(1)))
                        .areSound())
                .isTrue();
    }

    @Test
    void whatHangsOnSomethingHiddenIsHiddenToo() {
        Question last = ask("last", "text", REQUIRED, when("why answered"));
        Answers answers =
                answer(form(LAPTOP, MODEL, WHY, last), Map.of("laptop", false, "model", "pro", "why", "I draw"));
        assertThat(answers.areSound()).isTrue();
        assertThat(kept(answers)).containsExactly("laptop");
    }

    @Test
    void conditionsHoldByADefaultAcrossPagesAndBackwards() {
        Form form = pages(WHY, MODEL, ask("laptop", "yes-no", "default: ['yes']"));
        assertThat(pointers(answer(form, Map.of()).faults())).containsExactly("/answers/model");
        assertThat(kept(answer(form, Map.of("model", "pro", "why", "I draw"))))
                .containsExactly("why", "model", "laptop");
    }

    @Test
    void aDefaultThatWasClearedIsNoAnswer() {
        Form form = form(ask("laptop", "yes-no", "default: ['yes']"), MODEL);
        assertThat(kept(answer(form, Collections.singletonMap("laptop", null)))).isEmpty();
    }

    static final Object[][] operators = {
        {"n is 5 6", 5, true},
        {"n is 5", 6, false},
        {"n is 5", null, false},
        {"n is-not 5", 6, true},
        {"n is-not 5", 5, false},
        {"n is-not 5", null, false},
        {"n at-least 5", 5, true},
        {"n at-least 5", 4.9, false},
        {"n at-least 5", 10, true},
        {"n at-most 5", 5, true},
        {"n at-most 5", 5.1, false},
        {"n at-most 5", null, false},
        {"n answered", 0, true},
        {"n answered", null, false},
        {"n not-answered", null, true},
        {"n not-answered", 0, false},
    };

    @ParameterizedTest
    @FieldSource
    void operators(String condition, Object answer, boolean shown) {
        Form form = form(ask("n", "number"), ask("x", "text", "default: ['shown']", when(condition)));
        Map<String, Object> raw = new HashMap<>();
        raw.put("n", answer);
        assertThat(kept(answer(form, raw)).contains("x")).isEqualTo(shown);
    }

    @Test
    void anyOfTheConditionsIsEnoughWhereItSaysSo() {
        Question either = ask("x", "text", "default: ['shown']", whenAny("a is yes", "b is yes"));
        Form form = form(ask("a", "yes-no"), ask("b", "yes-no"), either);
        assertThat(kept(answer(form, Map.of("a", false, "b", true)))).contains("x");
        assertThat(kept(answer(form, Map.of("a", false, "b", false)))).doesNotContain("x");
    }

    @Test
    void oneOfSeveralAnswersIsEnoughForACondition() {
        Form form = form(
                ask("needs", "several", options("laptop", "phone")),
                ask("x", "text", "default: ['shown']", when("needs is phone")));
        assertThat(kept(answer(form, Map.of("needs", List.of("laptop", "phone")))))
                .contains("x");
        assertThat(kept(answer(form, Map.of("needs", List.of("laptop"))))).doesNotContain("x");
    }
}
