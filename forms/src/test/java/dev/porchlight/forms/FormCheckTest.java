package dev.porchlight.forms;

import static dev.porchlight.forms.Forms.answer;
import static dev.porchlight.forms.Forms.ask;
import static dev.porchlight.forms.Forms.form;
import static dev.porchlight.forms.Forms.kept;
import static dev.porchlight.forms.Forms.options;
import static dev.porchlight.forms.Forms.pointers;
import static dev.porchlight.forms.Forms.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class FormCheckTest {

    private static final Question A = ask("a", "yes-no");

    static final Object[][] refused = {
        {ask("A", "text"), "/id"},
        {ask("own-a", "text"), "/id"},
        {ask("a", "text", "label: ' '"), "/label"},
        {ask("a", "text", "type: null"), "/type"},
        {ask("a", "choice"), "/options"},
        {ask("a", "text", options("x")), "/options"},
        {ask("a", "choice", options("x", "x")), "/options/1/id"},
        {ask("a", "text", "many: true"), "/many"},
        {ask("a", "money"), "/currency"},
        {ask("a", "money", "currency: 'XXX'"), "/currency"},
        {ask("a", "text", "currency: 'GBP'"), "/currency"},
        {ask("a", "yes-no", "min: '1'"), "/min"},
        {ask("a", "number", "min: 'one'"), "/min"},
        {ask("a", "date", "max: 'tomorrow'"), "/max"},
        {ask("a", "yes-no", "default: ['true']"), "/default/0"},
        {ask("a", "choice", options("x"), "default: ['y']"), "/default/0"},
        {ask("a", "text", "default: ['x', 'y']"), "/default"},
        {ask("a", "person", "default: ['x']"), "/default"},
        {ask("a", "text", when()), "/shownWhen/conditions"},
        {ask("a", "text", when("b answered")), "/shownWhen/conditions/0/question"},
        {ask("a", "text", when("z at-least x")), "/shownWhen/conditions/0/operator"},
        {ask("a", "text", when("z is")), "/shownWhen/conditions/0/values"},
        {ask("a", "text", when("z answered x")), "/shownWhen/conditions/0/values"},
        {ask("a", "yes-no", when("a is yes")), "/shownWhen"},
    };

    @ParameterizedTest
    @FieldSource
    void refused(Question question, String pointer) {
        assertThat(pointers(FormCheck.of(form(question, ask("z", "text")))))
                .containsExactly("/steps/0/questions/0" + pointer);
    }

    @Test
    void aConditionOnAChoiceThatIsNotOfferedIsRefused() {
        Form form = form(ask("a", "choice", options("x", "y")), ask("b", "text", when("a is x z")));
        assertThat(pointers(FormCheck.of(form)))
                .containsExactly("/steps/0/questions/1/shownWhen/conditions/0/values/1");
    }

    @Test
    void conditionsMustNotGoInACircle() {
        Form form = form(
                ask("a", "text", when("c answered")),
                ask("b", "text", when("a answered")),
                ask("c", "text", when("b answered")),
                ask("d", "text", when("a answered")));
        assertThat(pointers(FormCheck.of(form)))
                .containsExactly(
                        "/steps/0/questions/0/shownWhen",
                        "/steps/0/questions/1/shownWhen",
                        "/steps/0/questions/2/shownWhen");
    }

    @Test
    void idsAreUniqueAcrossSteps() {
        Form form = new Form(List.of(new Step("s", "S", null, List.of(A)), new Step("s", "T", null, List.of(A))), null);
        assertThat(pointers(FormCheck.of(form))).containsExactly("/steps/1/id", "/steps/1/questions/0/id");
    }

    @Test
    void anotherWordingKeepsEveryCondition() {
        Question hanging = ask("b", "text", when("a is yes"));
        Form renamed = form(ask("a", "yes-no", "label: 'Quite another wording'"), hanging);
        assertThat(FormCheck.of(renamed)).isEmpty();
        assertThat(kept(answer(renamed, Map.of("a", true, "b", "still here")))).containsExactly("a", "b");
        assertThat(FormDifferences.between(form(A, hanging), renamed))
                .containsExactly(new FormDifferences.Difference(
                        FormDifferences.About.QUESTION, "a", "Quite another wording", "label"));
    }

    @Test
    void additionsStandInTheirPlaces() {
        Addition behindA = new Addition("one", "a", ask("own-x", "text", when("a is yes")));
        Addition atTheEnd = new Addition("gone", "gone", ask("own-y", "text"));
        Form base = form(A, ask("b", "text"));
        assertThat(FormCheck.of(base, List.of(behindA, atTheEnd))).isEmpty();
        assertThat(base.with(List.of(behindA, atTheEnd)).questions().map(Question::id))
                .containsExactly("a", "own-x", "b", "own-y");
    }

    @Test
    void additionsHaveIdsOfTheirOwnAndHangOnWhatIsThere() {
        List<Addition> additions = List.of(
                new Addition("one", null, ask("x", "text")),
                new Addition("one", null, ask("own-y", "text", when("gone answered"))));
        assertThat(pointers(FormCheck.of(form(A), additions)))
                .containsExactly("/0/question/id", "/1/question/shownWhen/conditions/0/question");
    }

    @Test
    void aHugeFormIsRefusedAtOnce() {
        Question[] many = IntStream.range(0, 201)
                .mapToObj(number -> ask("q" + number, "text"))
                .toArray(Question[]::new);
        assertThat(pointers(FormCheck.of(form(many)))).containsExactly("/steps");
    }
}
