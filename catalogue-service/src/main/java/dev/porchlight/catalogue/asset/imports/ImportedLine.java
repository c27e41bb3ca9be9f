package dev.porchlight.catalogue.asset.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a table means, or did.
 *
 * @param line where it begins, from 1
 * @param number the asset's; null if that is what is wrong
 */
record ImportedLine(
        long line, Outcome outcome, @Nullable String number, List<CellChange> changes, List<CellError> errors) {

    enum Outcome {
        CREATE,
        CHANGE,
        SAME,
        ERROR;

        /** How it is spelt outside of Java. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What becomes other; nothing is an empty text. */
    record CellChange(String column, String from, String to) {}

    record CellError(String column, String message) {}
}
