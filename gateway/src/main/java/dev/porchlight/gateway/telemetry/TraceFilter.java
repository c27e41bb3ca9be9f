package dev.porchlight.gateway.telemetry;

import dev.porchlight.telemetry.Spans;
import dev.porchlight.telemetry.TraceContext;
import dev.porchlight.telemetry.Work;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request its trace, before anything can fail or log. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TraceFilter extends OncePerRequestFilter {

    private final double sampled;

    TraceFilter(@Value("${management.tracing.sampling.probability:0.1}") double sampled) {
        this.sampled = sampled;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var place = TraceContext.parse(request.getHeader("traceparent"))
                .orElseGet(() -> TraceContext.begin(ThreadLocalRandom.current().nextDouble() < sampled));
        try (var work = Spans.enter(SpanKind.SERVER, request.getMethod(), Optional.of(place))) {
            request.setAttribute(Trace.ATTRIBUTE, work.isRecorded() ? work.place() : place.child());
            chain.doFilter(request, response);
            if (work.isRecorded()) {
                describe(work, request, response.getStatus());
            }
        }
    }

    /** Of an address only what names a kind of thing: the rest is whose it is. */
    private static void describe(Work work, HttpServletRequest request, int status) {
        var parts = request.getRequestURI().split("/", 4);
        work.named(request.getMethod() + " " + String.join("/", List.of(parts).subList(0, Math.min(3, parts.length))))
                .with("http.response.status_code", String.valueOf(status));
        if (status >= 500) {
            work.failed("HTTP " + status);
        }
    }
}
