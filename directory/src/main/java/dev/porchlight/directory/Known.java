package dev.porchlight.directory;

import java.util.Map;

/**
 * What somebody may know of, as a condition on rows. Every query that shows anything of them has it.
 *
 * @param condition SQL, to be put in brackets
 * @param bound the part of it that an index can bound the rows by: the caller's organisation, or {@code true}
 * @param parameters the values that both name
 */
public record Known(String condition, String bound, Map<String, Object> parameters) {

    static Known everything() {
        return new Known("true", "true", Map.of());
    }

    static Known nothing() {
        return new Known("false", "false", Map.of());
    }
}
