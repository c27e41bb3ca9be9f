package dev.porchlight.forms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The least and the most that a question takes. */
final class Bounds {

    private Bounds() {}

    /** What is wrong with the value, to be read after the question's label; null if nothing is. */
    static @Nullable String brokenBy(Question question, String value, LocalDate today) {
        return switch (question.type()) {
            case TEXT, LONG_TEXT -> length(question, value);
            case NUMBER, MONEY, DATE -> order(question, value, today);
            default -> null;
        };
    }

    private static @Nullable String length(Question question, String value) {
        int length = value.codePointCount(0, value.length());
        if (question.min() != null && length < Integer.parseInt(question.min())) {
            return "must have at least " + question.min() + " characters";
        }
        if (question.max() != null && length > Integer.parseInt(question.max())) {
            return "must have at most " + question.max() + " characters";
        }
        return null;
    }

    private static @Nullable String order(Question question, String value, LocalDate today) {
        boolean date = question.type() == QuestionType.DATE;
        String min = on(question.min(), today);
        if (min != null && Values.compare(question, value, min) < 0) {
            return date
                    ? "must not be before " + Words.of(question, min)
                    : "must be at least " + Words.of(question, min);
        }
        String max = on(question.max(), today);
        if (max != null && Values.compare(question, value, max) > 0) {
            return date ? "must not be after " + Words.of(question, max) : "must be at most " + Words.of(question, max);
        }
        return null;
    }

    private static @Nullable String on(@Nullable String bound, LocalDate today) {
        return Values.TODAY.equals(bound) ? today.toString() : bound;
    }
}
