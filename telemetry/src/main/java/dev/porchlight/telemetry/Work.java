package dev.porchlight.telemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** A piece of work within a trace, from {@link Spans} until it is closed. */
public final class Work implements AutoCloseable {

    static final Work UNTRACED = new Work(null, null, false);

    private final @Nullable Span span;
    private final @Nullable TraceContext place;
    private final boolean ofThread;
    private final @Nullable String outerTraceparent;
    private final @Nullable String outerTraceId;

    private Work(@Nullable Span span, @Nullable TraceContext place, boolean ofThread) {
        this.span = span;
        this.place = place;
        this.ofThread = ofThread;
        this.outerTraceparent = ofThread ? MDC.get(TraceContext.TRACEPARENT) : null;
        this.outerTraceId = ofThread ? MDC.get(TraceContext.TRACE_ID) : null;
        if (ofThread && place != null) {
            MDC.put(TraceContext.TRACEPARENT, place.traceparent());
            MDC.put(TraceContext.TRACE_ID, place.traceId());
        }
    }

    static Work ofThread(@Nullable Span span, TraceContext above) {
        return new Work(span, place(span, above), true);
    }

    static Work elsewhere(@Nullable Span span, TraceContext above) {
        return new Work(span, place(span, above), false);
    }

    private static TraceContext place(@Nullable Span span, TraceContext above) {
        return span == null
                ? above
                : new TraceContext(
                        span.getSpanContext().getTraceId(),
                        span.getSpanContext().getSpanId(),
                        above.flags());
    }

    /** Where it is; null outside of any trace. */
    public @Nullable TraceContext place() {
        return place;
    }

    /** Whether it is worth finding out what is said of it. */
    public boolean isRecorded() {
        return span != null;
    }

    public Work named(String name) {
        if (span != null) {
            span.updateName(name);
        }
        return this;
    }

    public Work with(String attribute, String value) {
        if (span != null) {
            span.setAttribute(attribute, value);
        }
        return this;
    }

    public Work failed(String why) {
        if (span != null) {
            span.setStatus(StatusCode.ERROR, why);
        }
        return this;
    }

    @Override
    public void close() {
        if (span != null) {
            span.end();
        }
        if (ofThread) {
            restore(TraceContext.TRACEPARENT, outerTraceparent);
            restore(TraceContext.TRACE_ID, outerTraceId);
        }
    }

    private static void restore(String key, @Nullable String value) {
        if (value == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, value);
        }
    }
}
