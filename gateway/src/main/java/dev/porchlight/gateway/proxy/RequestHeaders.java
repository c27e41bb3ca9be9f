package dev.porchlight.gateway.proxy;

import dev.porchlight.gateway.PortalSettings;
import dev.porchlight.gateway.problem.Problem;
import dev.porchlight.gateway.problem.ProblemException;
import dev.porchlight.gateway.session.Sessions;
import dev.porchlight.gateway.signin.SessionAuthentication;
import dev.porchlight.gateway.telemetry.Trace;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * The headers a service gets: those named here and what the gateway itself vouches for. A list of what passes, rather
 * than of what does not, so that no header a client invents can ever be taken for one of ours.
 */
@Component
class RequestHeaders implements RequestHttpHeadersFilter, Ordered {

    private static final List<String> PASSED = List.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_LENGTH,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.IF_MODIFIED_SINCE,
            HttpHeaders.IF_RANGE,
            HttpHeaders.RANGE,
            HttpHeaders.USER_AGENT,
            "Idempotency-Key",
            "Last-Event-ID",
            "Portal-Occurred-At",
            "Portal-Position",
            "tracestate");

    /** For whom a request is made: see the services' ActingPasses. */
    static final String ACTING_AS = "Portal-Acting-As";

    private final Sessions sessions;
    private final String scheme;
    private final String host;
    private final String port;

    RequestHeaders(Sessions sessions, PortalSettings settings) {
        this.sessions = sessions;
        URI address = settings.publicUrl();
        this.scheme = address.getScheme();
        this.host = address.getRawAuthority();
        this.port = Integer.toString(address.getPort() >= 0 ? address.getPort() : settings.secure() ? 443 : 80);
    }

    @Override
    public HttpHeaders apply(HttpHeaders received, ServerRequest request) {
        var sent = new HttpHeaders();
        for (var name : PASSED) {
            var values = received.get(name);
            if (values != null) {
                sent.put(name, values);
            }
        }
        sent.putAll(ours(request.servletRequest()));
        return sent;
    }

    /** Who asks, and as a part of what: the same for whatever is asked on the caller's behalf. */
    HttpHeaders ours(HttpServletRequest request) {
        var sent = signedIn(request);
        var actingAs = actingAs();
        if (actingAs != null) {
            sent.set(ACTING_AS, actingAs);
        }
        return sent;
    }

    /** The same, of who signed in, whoever the session is for. */
    HttpHeaders signedIn(HttpServletRequest request) {
        var sent = new HttpHeaders();
        var token = accessToken();
        if (token != null) {
            sent.setBearerAuth(token);
        }
        sent.set("traceparent", Trace.of(request).traceparent());
        sent.set("X-Forwarded-For", request.getRemoteAddr());
        sent.set("X-Forwarded-Proto", scheme);
        sent.set("X-Forwarded-Host", host);
        sent.set("X-Forwarded-Port", port);
        return sent;
    }

    /** The caller's own token, or the one behind the caller's session. */
    private String accessToken() {
        return switch (SecurityContextHolder.getContext().getAuthentication()) {
            case JwtAuthenticationToken machine -> machine.getToken().getTokenValue();
            case SessionAuthentication browser ->
                sessions.usable(browser.session()).tokens().accessToken();
            case null, default -> null;
        };
    }

    /**
     * Whom a session is for, if not who signed in. When that is over, nothing is asked as anybody: what was meant for the
     * customer is not done as the agent.
     */
    private static String actingAs() {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SessionAuthentication browser)
                || browser.session().standing() == null) {
            return null;
        }
        if (browser.session().standing().isOver()) {
            throw new ProblemException(Problem.of(
                    HttpStatus.FORBIDDEN,
                    "acting-has-ended",
                    "You no longer act as this customer",
                    "The time for it is over. Switch back to your account."));
        }
        return browser.session().standing().actingAs();
    }

    /** Last, so that what it adds stays. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
