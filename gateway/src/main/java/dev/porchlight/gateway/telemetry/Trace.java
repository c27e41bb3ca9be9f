package dev.porchlight.gateway.telemetry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The W3C trace that a request belongs to: the caller's, or a new one.
 *
 * @param id 32 hex digits; in every log line and problem document of this request, here and in the services
 * @param flags two hex digits, of which the last bit says whether spans are recorded
 */
public record Trace(String id, String flags) {

    static final String ATTRIBUTE = Trace.class.getName();

    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");

    /** The trace of this request; a fresh one where {@link TraceFilter} has not seen the request. */
    public static Trace of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Trace trace ? trace : begin(false);
    }

    /** The header for the next hop, with a span id of its own. */
    public String traceparent() {
        return "00-" + id + "-" + hex(ThreadLocalRandom.current().nextLong()) + "-" + flags;
    }

    static Trace continuing(String traceparent, boolean sampleIfNew) {
        if (traceparent != null && traceparent.length() == 55) {
            var match = TRACEPARENT.matcher(traceparent);
            if (match.matches()) {
                return new Trace(match.group(1), match.group(2));
            }
        }
        return begin(sampleIfNew);
    }

    private static Trace begin(boolean sample) {
        var random = ThreadLocalRandom.current();
        return new Trace(hex(random.nextLong() | 1) + hex(random.nextLong()), sample ? "01" : "00");
    }

    private static String hex(long value) {
        return HexFormat.of().toHexDigits(value);
    }
}
