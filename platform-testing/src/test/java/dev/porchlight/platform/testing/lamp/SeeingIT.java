package dev.porchlight.platform.testing.lamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Events;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.telemetry.RecordedSpans;
import dev.porchlight.telemetry.TraceContext;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an operator sees of a service. */
@ServiceIT
class SeeingIT extends LampClient {

    @Autowired
    Events events;

    @Test
    void aRequestItsCommandAndItsPublicationAreOneTrace() {
        TraceContext trace = TraceContext.begin(true);
        try (RecordedSpans spans = new RecordedSpans()) {
            api().with("traceparent", trace.traceparent()).post("/api/lamps", Map.of("place", "traced"));
            await().untilAsserted(() -> assertThat(spans.ofTrace(trace.traceId()))
                    .extracting(SpanData::getName)
                    .contains("POST /api/lamps", "Hang", "publish LampHung"));
            List<SpanData> all = spans.ofTrace(trace.traceId());
            assertThat(all)
                    .allMatch(span -> span.getParentSpanId().equals(trace.spanId())
                            || all.stream().anyMatch(above -> above.getSpanId().equals(span.getParentSpanId())));
        }
    }

    @Test
    void anEventOfAnotherServiceIsDealtWithInItsTrace() {
        TraceContext trace = TraceContext.begin(true);
        try (RecordedSpans spans = new RecordedSpans()) {
            String name = "moth " + UUID.randomUUID();
            events.publish(
                    UUID.randomUUID().toString(),
                    "porchlight.garden.MothArrived.v1",
                    UUID.randomUUID(),
                    0,
                    Map.of("name", name),
                    Map.of("traceparent", trace.traceparent()));
            await().untilAsserted(() -> assertThat(spans.ofTrace(trace.traceId()))
                    .extracting(SpanData::getName)
                    .contains("garden.MothArrived.v1"));
        }
    }

    @Test
    void whatItTellsPrometheusHasTheNamesThatDashboardsKnow() {
        Answer hung = api().post("/api/lamps", Map.of("place", "measured"));
        api().after(hung).get("/api/lamps/" + hung.id());
        String told = anybody.get("/actuator/prometheus").text();
        assertThat(told)
                .contains(
                        "porchlight_commands_seconds_count{application=\"lamp-service\",command=\"Hang\",outcome=\"done\"}",
                        "porchlight_reader_lag_events{application=\"lamp-service\",reader=\"publisher\"}",
                        "porchlight_reader_lag_seconds{application=\"lamp-service\",reader=\"lamp-views\"}",
                        "porchlight_inbox_lag_events{",
                        "porchlight_inbox_parked{",
                        "porchlight_views_anew_events{",
                        "porchlight_due_waiting{",
                        "porchlight_due_failing{",
                        "porchlight_due_given_up{",
                        "http_server_requests_seconds_bucket{",
                        "http_server_requests_seconds_count{",
                        "hikaricp_connections_pending{",
                        "hikaricp_connections_active{",
                        "jvm_memory_usage_after_gc{",
                        "process_cpu_usage{",
                        "process_uptime_seconds{",
                        "disk_free_bytes{",
                        "disk_total_bytes{");
    }
}
