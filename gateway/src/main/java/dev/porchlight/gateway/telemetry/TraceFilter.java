package dev.porchlight.gateway.telemetry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request its {@link Trace}, before anything can fail or log. */
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
        var trace = Trace.continuing(
                request.getHeader("traceparent"), ThreadLocalRandom.current().nextDouble() < sampled);
        request.setAttribute(Trace.ATTRIBUTE, trace);
        try (var _ = MDC.putCloseable("traceId", trace.id())) {
            chain.doFilter(request, response);
        }
    }
}
