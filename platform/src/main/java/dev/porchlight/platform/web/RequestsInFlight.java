package dev.porchlight.platform.web;

import dev.porchlight.platform.database.RequestThread;
import dev.porchlight.platform.problem.TooManyAtOnce;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Bounds how many requests are answered at the same time, for threads are without number and connections to the database
 * are not. Who comes when all places are taken waits a moment for one. A stream that goes on by itself takes none.
 */
class RequestsInFlight extends OncePerRequestFilter {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Semaphore places;
    private final HandlerExceptionResolver problems;

    RequestsInFlight(int most, HandlerExceptionResolver problems) {
        this.places = new Semaphore(most, true);
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hasPlace()) {
            problems.resolveException(request, response, null, new TooManyAtOnce());
            return;
        }
        RequestThread.begin();
        try {
            chain.doFilter(request, response);
        } finally {
            RequestThread.end();
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
