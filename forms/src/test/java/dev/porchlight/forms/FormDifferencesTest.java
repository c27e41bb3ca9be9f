package dev.porchlight.forms;

import static dev.porchlight.forms.Forms.ask;
import static dev.porchlight.forms.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.forms.FormDifferences.Difference;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormDifferencesTest {

    private static Step step(String id, String title, String... questions) {
        return new Step(
                id,
                title,
                null,
                Arrays.stream(questions).map(one -> ask(one, "text")).toList());
    }

    private static Form of(Step... steps) {
        return new Form(List.of(steps), null);
    }

    /** As a line each: {@code moved question c (to Two)}. */
    private static List<String> between(Form before, Form after) {
        return FormDifferences.between(before, after).stream()
                .map(FormDifferencesTest::said)
                .toList();
    }

    private static String said(Difference one) {
        String more = Stream.of(
                        one.what(),
                        one.to() == null ? null : "to " + one.to(),
                        one.after() == null ? null : "after " + one.after())
                .filter(part -> part != null)
                .reduce("", (all, part) -> all + " (" + part + ")");
        return one.kind().word() + " " + one.about().word() + " " + one.question() + more;
    }

    @Test
    void stepsComeGoAndAreCalledSomethingElse() {
        Form before = of(step("one", "One", "a"), step("two", "Two", "b"), step("three", "Three"));
        Form after = of(
                new Step("one", "First", "Begin here", List.of(ask("a", "text"))),
                step("two", "Two", "b"),
                step("four", "Four"));
        assertThat(between(before, after))
                .containsExactly(
                        "changed step one (title)", "changed step one (help)", "added step four", "removed step three");
    }

    @Test
    void ofAnotherOrderAsFewAsPossibleHaveMoved() {
        Form before = of(step("one", "One", "a", "b", "c", "d", "e"));
        assertThat(between(before, of(step("one", "One", "b", "c", "d", "e", "a"))))
                .containsExactly("moved question a (after What is e?)");
        assertThat(between(before, of(step("one", "One", "e", "a", "b", "c", "d"))))
                .containsExactly("moved question e");
        assertThat(between(before, of(step("one", "One", "a", "d", "new", "c", "e"))))
                .containsExactly("added question new", "removed question b", "moved question c (after What is new?)");
    }

    @Test
    void aQuestionMovesToAnotherStepAndLeavesTheOrderOfTheOthers() {
        Form before = of(step("one", "One", "a", "b"), step("two", "Two", "c", "d"));
        assertThat(between(before, of(step("one", "One", "b"), step("two", "Two", "c", "a", "d"))))
                .containsExactly("moved question a (to Two)");
        assertThat(between(before, of(step("two", "Two", "a", "c", "b", "d"))))
                .containsExactly("removed step one", "moved question a (to Two)", "moved question b (to Two)");
    }

    @Test
    void stepsAreInAnotherOrder() {
        Form before = of(step("one", "One", "a"), step("two", "Two", "b"), step("three", "Three", "c"));
        Form after = of(step("three", "Three", "c"), step("one", "One", "a"), step("two", "Two", "b"));
        assertThat(between(before, after)).containsExactly("moved step three");
    }

    @Test
    void whatIsTheSameHasNone() {
        assertThat(between(form(ask("a", "text")), form(ask("a", "text")))).isEmpty();
        assertThat(between(Form.EMPTY, Form.EMPTY)).isEmpty();
    }
}
