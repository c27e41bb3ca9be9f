package dev.porchlight.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of holding somebody's answers against a form.
 *
 * @param answers what is kept, in the form's order; this is also what a review lists
 * @param faults what has to be mended first; empty if the answers are sound
 */
public record Answers(List<Answer> answers, List<Fault> faults) {

    public boolean areSound() {
        return faults.isEmpty();
    }

    /**
     * Answers that were kept as JSON has them, by their questions: to go on answering the same form or another. Where a
     * question with a default was shown and left without an answer there is null, for left out it would be the default.
     */
    public static Map<String, @Nullable Object> toJson(Form form, List<Answer> kept) {
        Map<String, Question> questions = form.byId();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        kept.forEach(answer -> {
            Question question = questions.get(answer.question());
            if (question != null && question.type() == answer.type() && canHave(question, answer.values())) {
                json.put(answer.question(), Values.toJson(question, answer.values()));
            }
        });
        Shown shown = new Shown(questions, kept.stream().collect(Collectors.toMap(Answer::question, Answer::values)));
        form.questions()
                .filter(question -> !question.defaultValues().isEmpty() && shown.shows(question))
                .forEach(question -> json.putIfAbsent(question.id(), null));
        return json;
    }

    private static boolean canHave(Question question, List<String> values) {
        return !values.isEmpty()
                && (values.size() == 1 || question.takesList())
                && (!question.type().hasOptions() || values.stream().allMatch(id -> question.option(id) != null));
    }
}
