package dev.porchlight.billing.imports;

import dev.porchlight.platform.problem.NotFound;
import java.util.regex.Pattern;

/** The accounting system that something comes from. */
final class Source {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{1,29}");

    private Source() {}

    static String of(String path) {
        if (!WORD.matcher(path).matches()) {
            throw new NotFound();
        }
        return path;
    }
}
