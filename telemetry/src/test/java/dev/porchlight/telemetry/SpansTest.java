package dev.porchlight.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class SpansTest {

    private static final TraceContext SAMPLED = TraceContext.begin(true);

    private final InMemorySpanExporter recorded = InMemorySpanExporter.create();

    @BeforeEach
    void record() {
        Spans.recordWith(SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(recorded))
                .build()
                .get("test"));
    }

    @AfterEach
    void stop() {
        Spans.recordWith(null);
        MDC.clear();
    }

    @Test
    void workIsBelowWhatCausedItAndLeavesTheThreadAsItWas() {
        MDC.put("traceId", "outer");
        try (Work outer = Spans.enter(SpanKind.SERVER, "outer", Optional.of(SAMPLED))) {
            assertThat(MDC.get("traceId")).isEqualTo(SAMPLED.traceId());
            assertThat(TraceContext.current()).contains(outer.place());
            Spans.enter(SpanKind.INTERNAL, "inner", TraceContext.current())
                    .failed("why")
                    .close();
            assertThat(TraceContext.current()).contains(outer.place());
        }
        assertThat(MDC.get("traceId")).isEqualTo("outer");
        assertThat(TraceContext.current()).isEmpty();

        var inner = recorded.getFinishedSpanItems().getFirst();
        var outer = recorded.getFinishedSpanItems().getLast();
        assertThat(inner.getTraceId()).isEqualTo(SAMPLED.traceId()).isEqualTo(outer.getTraceId());
        assertThat(inner.getParentSpanId()).isEqualTo(outer.getSpanId());
        assertThat(outer.getParentSpanId()).isEqualTo(SAMPLED.spanId());
    }

    @Test
    void whatIsDealtWithLateIsATraceOfItsOwnThatNamesItsCause() {
        Instant then = Instant.now().minus(Duration.ofMinutes(11));
        Spans.enter(SpanKind.CONSUMER, "late", Optional.of(SAMPLED), then).close();

        var late = recorded.getFinishedSpanItems().getFirst();
        assertThat(late.getTraceId()).isNotEqualTo(SAMPLED.traceId());
        assertThat(late.getLinks()).singleElement().satisfies(link -> assertThat(
                        link.getSpanContext().getTraceId())
                .isEqualTo(SAMPLED.traceId()));
    }

    @Test
    void whatIsNotSampledIsKeptInPlaceAndNotRecorded() {
        TraceContext unsampled = TraceContext.begin(false);
        try (Work work = Spans.enter(SpanKind.SERVER, "work", Optional.of(unsampled))) {
            assertThat(work.place()).isEqualTo(unsampled);
            assertThat(MDC.get("traceId")).isEqualTo(unsampled.traceId());
        }
        try (Work untraced = Spans.enter(SpanKind.SERVER, "work", Optional.empty())) {
            assertThat(untraced.place()).isNull();
        }
        assertThat(recorded.getFinishedSpanItems()).isEmpty();
    }

    @Test
    void aPlaceIsReadOnlyFromWhatIsOne() {
        assertThat(TraceContext.parse(SAMPLED.traceparent())).contains(SAMPLED);
        for (String none : new String[] {
            null, "", "00-" + "0".repeat(32) + "-" + SAMPLED.spanId() + "-01", SAMPLED.traceparent() + "0"
        }) {
            assertThat(TraceContext.parse(none)).isEmpty();
        }
    }
}
