package dev.porchlight.telemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Begins pieces of work. Spans are recorded for traces that are sampled, and only while a collector is named; otherwise this
 * does no more than keep the place for logs and for what follows.
 */
public final class Spans {

    /** What is dealt with later than this, after an outage for one, is a trace of its own that names where it comes from. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private static volatile @Nullable Tracer tracer;

    private Spans() {}

    static void recordWith(@Nullable Tracer other) {
        tracer = other;
    }

    /** Work of this thread, until it is closed: logs and what follows from it bear its place. Below nothing it is no trace. */
    public static Work enter(SpanKind kind, String name, Optional<TraceContext> parent) {
        return parent.map(above -> Work.ofThread(begin(kind, name, above, false), above))
                .orElse(Work.UNTRACED);
    }

    /** The same for work that was caused at a time, not just now. */
    public static Work enter(SpanKind kind, String name, Optional<TraceContext> cause, Instant causedAt) {
        boolean late = causedAt.isBefore(Instant.now().minus(LATE));
        return cause.map(above -> Work.ofThread(begin(kind, name, above, late), above))
                .orElse(Work.UNTRACED);
    }

    /** Work of this thread that is nothing by itself: what it makes due bears its cause's place. */
    public static Work because(Optional<TraceContext> cause) {
        return cause.map(above -> Work.ofThread(null, above)).orElse(Work.UNTRACED);
    }

    /** Work that others go on with; this thread stays where it is. */
    public static Work begin(SpanKind kind, String name, Optional<TraceContext> parent) {
        return parent.map(above -> Work.elsewhere(begin(kind, name, above, false), above))
                .orElse(Work.UNTRACED);
    }

    private static @Nullable Span begin(SpanKind kind, String name, TraceContext above, boolean late) {
        Tracer current = tracer;
        if (current == null || !above.isSampled()) {
            return null;
        }
        SpanContext context = SpanContext.createFromRemoteParent(
                above.traceId(), above.spanId(), TraceFlags.getSampled(), TraceState.getDefault());
        var builder = current.spanBuilder(name).setSpanKind(kind);
        return late
                ? builder.setNoParent().addLink(context).startSpan()
                : builder.setParent(Context.root().with(Span.wrap(context))).startSpan();
    }
}
