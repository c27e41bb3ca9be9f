package dev.porchlight.platform.web;

import dev.porchlight.telemetry.Spans;
import dev.porchlight.telemetry.TraceContext;
import dev.porchlight.telemetry.Work;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The W3C trace context of a request: taken from {@code traceparent} or begun here, logged with every line, shown in
 * problem documents, and passed on with the events.
 */
public class Trace extends OncePerRequestFilter {

    private static final String HEADER = "traceparent";

    /** The 32 hexadecimal digits that name the trace this thread works in; empty outside of one. */
    public static String id() {
        return TraceContext.current().map(TraceContext::traceId).orElse("");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        TraceContext given = TraceContext.parse(request.getHeader(HEADER)).orElseGet(() -> TraceContext.begin(false));
        try (Work work = Spans.enter(SpanKind.SERVER, request.getMethod(), Optional.of(given))) {
            chain.doFilter(request, response);
            if (work.isRecorded()) {
                describe(work, request, response.getStatus());
            }
        }
    }

    private static void describe(Work work, HttpServletRequest request, int status) {
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        work.named(request.getMethod() + (route == null ? "" : " " + route))
                .with("http.response.status_code", String.valueOf(status));
        if (status >= 500) {
            work.failed("HTTP " + status);
        }
    }
}
