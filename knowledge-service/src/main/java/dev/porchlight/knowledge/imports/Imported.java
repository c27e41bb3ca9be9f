package dev.porchlight.knowledge.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a text in an archive.
 *
 * @param id the article's; null, as number and title, if there is none
 * @param problem why it was refused; null if it was not
 * @param notShown the addresses of pictures that are not taken, of which readers see the description only
 */
record Imported(
        String path,
        Outcome outcome,
        @Nullable UUID id,
        @Nullable Long number,
        @Nullable String title,
        @Nullable String problem,
        List<String> notShown) {

    enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Imported refused(String path, String problem) {
        return new Imported(path, Outcome.REFUSED, null, null, null, problem, List.of());
    }
}
