package dev.porchlight.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Bounds every body, whatever its sender calls it and whether or not its length is announced: whoever reads one behind
 * this may read it whole. Forms with files have a limit of their own, and go to disk.
 */
class LargestBody extends OncePerRequestFilter {

    private static final int BYTES = 1_000_000;

    private final HandlerExceptionResolver problems;

    LargestBody(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > BYTES) {
            problems.resolveException(request, response, null, new BodyTooLarge());
        } else if (request.getContentLengthLong() >= 0) {
            chain.doFilter(request, response);
        } else {
            // Sent in chunks: only reading tells how large it is.
            chain.doFilter(new BoundedRequest(request, BYTES), response);
        }
    }
}
