package dev.porchlight.telemetry;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;

/** Has spans recorded, of whatever runs in this process, until it is closed. */
public final class RecordedSpans implements AutoCloseable {

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();

    public RecordedSpans() {
        Spans.recordWith(SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(spans))
                .build()
                .get("test"));
    }

    public List<SpanData> ofTrace(String traceId) {
        return spans.getFinishedSpanItems().stream()
                .filter(span -> span.getTraceId().equals(traceId))
                .toList();
    }

    @Override
    public void close() {
        Spans.recordWith(null);
    }
}
