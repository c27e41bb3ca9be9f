package dev.porchlight.platform.position;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a read that carries a {@link Position} wait until the views have come that far, or two seconds have passed. Then
 * it is answered with what there is; only that something does not exist is not said by views that may not know yet.
 */
public class ReadYourWrites implements HandlerInterceptor {

    /** Request attribute: the views have not come as far as the reader has. */
    public static final String BEHIND = ReadYourWrites.class.getName() + ".behind";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Positions positions;
    private final List<Views> views;

    ReadYourWrites(Positions positions, List<Views> views) {
        this.positions = positions;
        this.views = views;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("GET")) {
            positions
                    .read(request.getHeader(Position.HEADER))
                    .filter(position -> !await(position))
                    .ifPresent(position -> request.setAttribute(BEHIND, true));
        }
        return true;
    }

    private boolean await(Position position) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long pause = TimeUnit.MILLISECONDS.toNanos(2);
        while (!reached(position)) {
            if (System.nanoTime() >= deadline) {
                return false;
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(pause * 2, TimeUnit.MILLISECONDS.toNanos(50));
        }
        return true;
    }

    private boolean reached(Position position) {
        return views.stream()
                .anyMatch(view -> view.versionOf(position.aggregateId()).orElse(-1) >= position.version());
    }
}
