package dev.porchlight.forms;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * Something that is so, or not, about the answer to another question. About a question that was not answered, or is not
 * shown, only {@link Operator#NOT_ANSWERED} is so.
 *
 * @param values what the answer is held against, spelt as in {@link Answer#values}; empty where nothing is needed
 */
public record Condition(String question, Operator operator, List<String> values) {

    /** How the answer is held against the values. */
    public enum Operator {
        /** It is one of the values; of several answers, one is. */
        IS,
        /** It is something else. */
        IS_NOT,
        AT_LEAST,
        AT_MOST,
        ANSWERED,
        NOT_ANSWERED;

        /** How it is spelt outside of Java. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean needsValues() {
            return this != ANSWERED && this != NOT_ANSWERED;
        }

        boolean comparesOrder() {
            return this == AT_LEAST || this == AT_MOST;
        }
    }

    public Condition {
        values = values == null ? List.of() : List.copyOf(values);
    }

    /** Whether it is so, given the answer's values: none if the question is not answered or not shown. */
    boolean holds(Question about, List<String> answer) {
        return switch (operator) {
            case ANSWERED -> !answer.isEmpty();
            case NOT_ANSWERED -> answer.isEmpty();
            case IS -> answer.stream().anyMatch(values::contains);
            case IS_NOT -> !answer.isEmpty() && answer.stream().noneMatch(values::contains);
            case AT_LEAST -> !answer.isEmpty() && Values.compare(about, answer.getFirst(), values.getFirst()) >= 0;
            case AT_MOST -> !answer.isEmpty() && Values.compare(about, answer.getFirst(), values.getFirst()) <= 0;
        };
    }
}
