package dev.porchlight.telemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;

/** Sends spans to a collector by OTLP over HTTP, where {@code porchlight.traces} names one. */
@AutoConfiguration
public class TelemetryConfiguration {

    /** Whether a trace is recorded is decided where it begins, at the gateway. */
    @Bean
    @ConditionalOnExpression("!'${porchlight.traces:}'.isBlank()")
    SdkTracerProvider spansToACollector(
            @Value("${porchlight.traces}") String endpoint, @Value("${spring.application.name}") String name) {
        var exporter = OtlpHttpSpanExporter.builder().setEndpoint(endpoint).build();
        var provider = SdkTracerProvider.builder()
                .setResource(Resource.getDefault()
                        .merge(Resource.create(Attributes.of(AttributeKey.stringKey("service.name"), name))))
                .addSpanProcessor(BatchSpanProcessor.builder(exporter).build())
                .build();
        Spans.recordWith(provider.get("dev.porchlight"));
        return provider;
    }
}
