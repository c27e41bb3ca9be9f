package dev.porchlight.gateway;

import dev.porchlight.gateway.problem.ProblemException;
import dev.porchlight.gateway.provider.Provider;
import dev.porchlight.gateway.session.CsrfCookie;
import dev.porchlight.gateway.session.PortalSession;
import dev.porchlight.gateway.session.Sessions;
import dev.porchlight.gateway.signin.SessionAuthentication;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first thing the UI asks: who is there, and whose portal is this. */
@RestController
class SessionController {

    private static final List<String> LANGUAGES = List.of("en-GB", "de");

    private final Sessions sessions;
    private final CsrfCookie csrf;
    private final Provider provider;

    SessionController(Sessions sessions, CsrfCookie csrf, Provider provider) {
        this.csrf = csrf;
        this.sessions = sessions;
        this.provider = provider;
    }

    @GetMapping("/api/session")
    SessionView session(Authentication caller, HttpServletRequest request, HttpServletResponse response) {
        if (caller instanceof SessionAuthentication signedIn) {
            csrf.keep(request, response, signedIn.session().id());
        }
        return caller instanceof SessionAuthentication signedIn ? describe(signedIn.session()) : nobody();
    }

    private SessionView describe(PortalSession session) {
        try {
            return view(sessions.usable(session));
        } catch (ProblemException refused) {
            // An ended session is an ordinary answer here. While Keycloak is away the person is still the same.
            return refused.problem().status() == HttpStatus.UNAUTHORIZED.value() ? nobody() : view(session);
        }
    }

    private SessionView nobody() {
        return new SessionView(false, null, null, provider.msp(), LANGUAGES);
    }

    private SessionView view(PortalSession session) {
        var standing = session.standing();
        return standing == null
                ? new SessionView(
                        true, SessionView.User.of(session.tokens().accessToken()), null, provider.msp(), LANGUAGES)
                : new SessionView(
                        true,
                        SessionView.User.of(standing.person()),
                        standing.isVisit()
                                ? new SessionView.Visit(standing.person().agent(), standing.until())
                                : null,
                        provider.msp(),
                        LANGUAGES);
    }
}
