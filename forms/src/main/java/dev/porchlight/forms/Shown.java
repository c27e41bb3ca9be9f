package dev.porchlight.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which questions are shown, given answers. A question that is not shown counts as not answered, so what hangs on it
 * goes with it. The form must be free of circles.
 */
final class Shown {

    private final Map<String, Question> questions;
    private final Map<String, List<String>> answers;
    private final Map<String, Boolean> known = new HashMap<>();

    Shown(Map<String, Question> questions, Map<String, List<String>> answers) {
        this.questions = questions;
        this.answers = answers;
    }

    boolean shows(Question question) {
        Boolean already = known.get(question.id());
        if (already == null) {
            already = decide(question);
            known.put(question.id(), already);
        }
        return already;
    }

    private boolean decide(Question question) {
        List<Condition> conditions = question.conditions();
        return conditions.isEmpty()
                || (question.shownWhen().match() == ShownWhen.Match.ALL
                        ? conditions.stream().allMatch(holds())
                        : conditions.stream().anyMatch(holds()));
    }

    private Predicate<Condition> holds() {
        return condition -> {
            Question about = questions.get(condition.question());
            if (about == null) {
                return condition.operator() == Condition.Operator.NOT_ANSWERED;
            }
            return condition.holds(about, shows(about) ? answers.getOrDefault(about.id(), List.of()) : List.of());
        };
    }
}
