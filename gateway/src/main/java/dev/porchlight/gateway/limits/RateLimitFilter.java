package dev.porchlight.gateway.limits;

import dev.porchlight.gateway.RequestPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps one caller from taking the portal away from the others: by asking too often, or by holding too much at once.
 * Stands where the caller is known and nothing has been refused yet: a refusal counts as well. Live streams are bounded
 * by the service that sends them.
 */
public final class RateLimitFilter extends OncePerRequestFilter {

    private static final String LIVE = "/api/live";
    private static final String CONTACT = "/api/contact/";
    private static final String MANY_MESSAGES =
            "Many messages have come from where you are within an hour. Wait a little, or call us.";

    private final Limits limits;

    public RateLimitFilter(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = RequestPath.of(request);
        return Stream.of("/api/", "/oauth2/", "/login/", "/logout").noneMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = Limits.caller(request);
        var wait = limits.requests.ask(caller);
        if (!wait.isZero()) {
            limits.refuse(request, response, wait);
            return;
        }
        wait = isMessage(request) ? limits.contact.ask(request.getRemoteAddr()) : wait;
        if (!wait.isZero()) {
            limits.refuse(request, response, wait, MANY_MESSAGES);
        } else if (RequestPath.of(request).equals(LIVE)) {
            chain.doFilter(request, response);
        } else {
            within(limits.underWay, caller, request, response, () -> {
                if (isUpload(request)) {
                    within(limits.uploads, caller, request, response, () -> chain.doFilter(request, response));
                } else {
                    chain.doFilter(request, response);
                }
            });
        }
    }

    private interface Rest {
        void go() throws ServletException, IOException;
    }

    private void within(
            AtOnce bound, String caller, HttpServletRequest request, HttpServletResponse response, Rest rest)
            throws ServletException, IOException {
        if (!bound.begin(caller)) {
            limits.refuse(request, response, Duration.ofSeconds(1));
            return;
        }
        try {
            rest.go();
        } finally {
            bound.end(caller);
        }
    }

    private static boolean isMessage(HttpServletRequest request) {
        return request.getMethod().equals("POST") && RequestPath.of(request).startsWith(CONTACT);
    }

    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
