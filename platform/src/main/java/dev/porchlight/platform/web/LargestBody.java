package dev.porchlight.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses bodies that no request of ours needs before they are read into memory. Uploads of files have a limit of
 * their own.
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
        return type == null || type.startsWith("multipart/");
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
            byte[] body = request.getInputStream().readNBytes(BYTES + 1);
            if (body.length > BYTES) {
                problems.resolveException(request, response, null, new BodyTooLarge());
            } else {
                chain.doFilter(new RepeatableRequest(request, body), response);
            }
        }
    }
}
