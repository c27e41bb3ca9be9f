package dev.porchlight.platform.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What fails in a filter, where {@link Problems} is not asked by itself, becomes a problem document as well. */
class FailedFilters extends OncePerRequestFilter {

    private final HandlerExceptionResolver problems;

    FailedFilters(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException failure) {
            if (response.isCommitted() || problems.resolveException(request, response, null, failure) == null) {
                throw failure;
            }
        }
    }
}
