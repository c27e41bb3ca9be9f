package dev.porchlight.forms;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** When a question is asked: when all of the conditions hold, or any of them. */
public record ShownWhen(Match match, List<Condition> conditions) {

    /** How many of the conditions have to hold. */
    public enum Match {
        ALL,
        ANY;

        /** How it is spelt outside of Java. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ShownWhen {
        match = match == null ? Match.ALL : match;
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
    }

    /** Whether it is so, given answers that were kept: those to questions that are not shown are not among them. */
    public boolean holds(Form form, List<Answer> answers) {
        Map<String, Question> questions = form.byId();
        Predicate<Condition> holds = condition -> {
            Question about = questions.get(condition.question());
            List<String> values = answers.stream()
                    .filter(answer -> answer.question().equals(condition.question()))
                    .findFirst()
                    .map(Answer::values)
                    .orElse(List.of());
            return about == null
                    ? condition.operator() == Condition.Operator.NOT_ANSWERED
                    : condition.holds(about, values);
        };
        return match == Match.ALL
                ? conditions.stream().allMatch(holds)
                : conditions.stream().anyMatch(holds);
    }
}
