package dev.porchlight.telemetry;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * A place in a trace, as W3C's {@code traceparent} says it: in headers, in events' metadata, beside due work.
 *
 * @param traceId 32 hexadecimal digits, in every log line and problem document
 * @param spanId 16 hexadecimal digits
 * @param flags two hexadecimal digits, of which the last bit says whether spans are recorded
 */
public record TraceContext(String traceId, String spanId, String flags) {

    static final String TRACEPARENT = "traceparent";
    static final String TRACE_ID = "traceId";

    private static final int LENGTH = 55;
    private static final Pattern FORM = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /** Where this thread is. */
    public static Optional<TraceContext> current() {
        return parse(MDC.get(TRACEPARENT));
    }

    /** Empty for what is none. */
    public static Optional<TraceContext> parse(@Nullable String traceparent) {
        return traceparent != null
                        && traceparent.length() == LENGTH
                        && FORM.matcher(traceparent).matches()
                ? Optional.of(new TraceContext(
                        traceparent.substring(3, 35), traceparent.substring(36, 52), traceparent.substring(53)))
                : Optional.empty();
    }

    /** A new trace. */
    public static TraceContext begin(boolean sampled) {
        var random = ThreadLocalRandom.current();
        return new TraceContext(
                hex(random.nextLong() | 1) + hex(random.nextLong()), newSpanId(), sampled ? "01" : "00");
    }

    /** A place below this one that nobody records. */
    public TraceContext child() {
        return new TraceContext(traceId, newSpanId(), flags);
    }

    public boolean isSampled() {
        return (Character.digit(flags.charAt(1), 16) & 1) == 1;
    }

    public String traceparent() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }

    private static String newSpanId() {
        return hex(ThreadLocalRandom.current().nextLong() | 1);
    }

    private static String hex(long value) {
        return HexFormat.of().toHexDigits(value);
    }
}
