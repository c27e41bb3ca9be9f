package dev.porchlight.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** Answers that were kept as JSON has them, by their questions: to go on answering the same form or another. */
    public static Map<String, Object> toJson(Form form, List<Answer> kept) {
        Map<String, Question> questions = form.byId();
        Map<String, Object> json = new LinkedHashMap<>();
        kept.forEach(answer -> {
            Question question = questions.get(answer.question());
            if (question != null && question.type() == answer.type() && canHave(question, answer.values())) {
                json.put(answer.question(), Values.toJson(question, answer.values()));
            }
        });
        return json;
    }

    private static boolean canHave(Question question, List<String> values) {
        return !values.isEmpty()
                && (values.size() == 1 || question.takesList())
                && (!question.type().hasOptions() || values.stream().allMatch(id -> question.option(id) != null));
    }
}
