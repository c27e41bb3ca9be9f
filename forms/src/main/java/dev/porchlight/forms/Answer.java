package dev.porchlight.forms;

import java.util.List;

/**
 * An answer as it is kept: complete in itself, so that it reads the same when its form has changed.
 *
 * @param question the question's id
 * @param label its wording at that time
 * @param values what was answered, each in one spelling: a number as {@code 12.5}, an amount in minor units, a day as
 *     {@code 2026-05-12}, {@code yes} or {@code no}, an option's, person's, asset's or file's id
 * @param text the same for people to read
 */
public record Answer(String question, String label, QuestionType type, List<String> values, String text) {

    public Answer {
        values = List.copyOf(values);
    }
}
