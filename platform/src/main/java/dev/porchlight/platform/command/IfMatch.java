package dev.porchlight.platform.command;

import dev.porchlight.platform.problem.InvalidInput;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version in an {@code If-Match} header. */
final class IfMatch {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private IfMatch() {}

    static OptionalLong version(String header) {
        if (header == null || header.equals("*")) {
            return OptionalLong.empty();
        }
        Matcher etag = ETAG.matcher(header.strip());
        if (!etag.matches()) {
            throw new InvalidInput("If-Match", "must be an ETag that this service gave, such as \"7\"");
        }
        return OptionalLong.of(Long.parseLong(etag.group(1)));
    }
}
