package dev.porchlight.forms;

import org.jspecify.annotations.Nullable;

/**
 * A question that one organisation asks in addition to the common form's.
 *
 * @param step the step it stands in; if that is gone, the last one
 * @param after the question it stands behind; null, or gone, for the step's end
 */
public record Addition(String step, @Nullable String after, Question question) {

    /** How the ids of additions begin, so that none is ever the id of a question that the common form gets later. */
    public static final String ID_PREFIX = "own-";
}
