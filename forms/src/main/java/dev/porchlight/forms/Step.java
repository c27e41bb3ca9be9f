package dev.porchlight.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions that are asked on one page. */
public record Step(String id, String title, @Nullable String help, List<Question> questions) {

    public Step {
        questions = questions == null ? List.of() : List.copyOf(questions);
    }
}
