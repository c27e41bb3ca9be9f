package dev.porchlight.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The W3C trace context of a request: taken from {@code traceparent} or begun here, logged with every line, shown in
 * problem documents, and passed on with the events.
 */
public class Trace extends OncePerRequestFilter {

    private static final String HEADER = "traceparent";
    private static final Pattern FORM = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    /** The trace this thread works in, as a {@code traceparent}. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(HEADER));
    }

    /** The 32 hexadecimal digits that name the trace; empty outside of one. */
    public static String id() {
        return current().map(trace -> trace.substring(3, 35)).orElse("");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String given = request.getHeader(HEADER);
        String trace = given != null && FORM.matcher(given).matches() ? given : begin();
        MDC.put(HEADER, trace);
        MDC.put("traceId", trace.substring(3, 35));
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(HEADER);
            MDC.remove("traceId");
        }
    }

    private static String begin() {
        byte[] random = new byte[24];
        ThreadLocalRandom.current().nextBytes(random);
        String hex = HexFormat.of().formatHex(random);
        return "00-" + hex.substring(0, 32) + "-" + hex.substring(32) + "-01";
    }
}
