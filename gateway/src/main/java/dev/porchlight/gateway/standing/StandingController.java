package dev.porchlight.gateway.standing;

import dev.porchlight.gateway.problem.Problem;
import dev.porchlight.gateway.problem.ProblemException;
import dev.porchlight.gateway.session.CsrfCookie;
import dev.porchlight.gateway.session.PortalSession;
import dev.porchlight.gateway.session.SessionCookie;
import dev.porchlight.gateway.session.Sessions;
import dev.porchlight.gateway.session.Standing;
import dev.porchlight.gateway.signin.SessionAuthentication;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Switches a browser's session to somebody else and back. Each time it gets a new id. */
@RestController
class StandingController {

    private static final Logger log = LoggerFactory.getLogger(StandingController.class);

    record Visit(UUID contactId, String reason) {}

    record Membership(UUID contactId) {}

    /** @param path of the API, of something that is not there for the organisation of the moment */
    record Wanted(String path) {}

    private final Identity identity;
    private final Whereabouts whereabouts;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final CsrfCookie csrf;

    StandingController(
            Identity identity, Whereabouts whereabouts, Sessions sessions, SessionCookie cookie, CsrfCookie csrf) {
        this.identity = identity;
        this.whereabouts = whereabouts;
        this.sessions = sessions;
        this.cookie = cookie;
        this.csrf = csrf;
    }

    @PostMapping("/api/session/visit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void visit(
            @RequestBody Visit body, Authentication caller, HttpServletRequest request, HttpServletResponse response) {
        var session = ofABrowser(caller);
        if (session.standing() != null) {
            throw new ProblemException(Problem.of(
                    HttpStatus.CONFLICT,
                    "already-acting",
                    "You act as a customer already",
                    "Switch back to your account first."));
        }
        var begun = identity.startVisit(body, request);
        var person = identity.me(begun.pass(), request);
        handOver(session, new Standing(begun.pass(), person, begun.id(), begun.until()), response);
    }

    /** Whatever else does not work, the way back does: a visit that nobody ended ends by itself. */
    @DeleteMapping("/api/session/visit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void back(Authentication caller, HttpServletRequest request, HttpServletResponse response) {
        var session = ofABrowser(caller);
        if (session.standing() == null || !session.standing().isVisit()) {
            return;
        }
        try {
            identity.endVisit(session.standing().visitId(), request);
        } catch (ProblemException unheard) {
            log.warn("The end of a visit could not be told: {}", unheard.getMessage());
        }
        handOver(session, null, response);
    }

    @PutMapping("/api/session/membership")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(
            @RequestBody Membership body,
            Authentication caller,
            HttpServletRequest request,
            HttpServletResponse response) {
        var session = ofThemselves(caller);
        var contact = body.contactId() == null ? "" : body.contactId().toString();
        if (!whereabouts.memberships(request).contains(contact)) {
            throw new ProblemException(Problem.invalid("/contactId", "is not one of yours"));
        }
        become(contact, session, request, response);
    }

    /** Switches to the organisation at which something can be read; 404 if it can be at none. */
    @PostMapping("/api/session/membership")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void follow(
            @RequestBody Wanted body, Authentication caller, HttpServletRequest request, HttpServletResponse response) {
        var session = ofThemselves(caller);
        var contact = whereabouts
                .of(body.path(), request)
                .orElseThrow(() -> new ProblemException(Problem.of(
                        HttpStatus.NOT_FOUND,
                        "not-found",
                        "There is nothing here",
                        "None of your organisations has it.")));
        become(contact, session, request, response);
    }

    private void become(
            String contact, PortalSession session, HttpServletRequest request, HttpServletResponse response) {
        handOver(session, new Standing(contact, identity.me(contact, request), null, null), response);
    }

    private void handOver(PortalSession session, Standing standing, HttpServletResponse response) {
        var next = sessions.handOver(session, standing);
        cookie.write(response, next);
        csrf.write(response, next.id());
    }

    private static PortalSession ofABrowser(Authentication caller) {
        if (caller instanceof SessionAuthentication browser) {
            return browser.session();
        }
        throw new ProblemException(Problem.of(
                HttpStatus.FORBIDDEN, "only-in-a-browser", "Only a browser has a session", "Sign in with a browser."));
    }

    private static PortalSession ofThemselves(Authentication caller) {
        var session = ofABrowser(caller);
        if (session.standing() != null && session.standing().isVisit()) {
            throw new ProblemException(Problem.of(
                    HttpStatus.FORBIDDEN,
                    "only-in-person",
                    "Only in person",
                    "While you act as a customer you stay at one organisation."));
        }
        return session;
    }
}
