package dev.porchlight.knowledge.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a text in an archive. */
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
