package dev.porchlight.gateway.signin;

import dev.porchlight.gateway.RequestPath;
import dev.porchlight.gateway.session.CsrfCookie;
import dev.porchlight.gateway.session.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** Holds the token that a change brings along against the one that follows from its session. Nothing is stored. */
final class SessionCsrf extends CsrfTokenRequestAttributeHandler implements CsrfTokenRepository {

    private static final String HEADER = "X-XSRF-TOKEN";
    private static final String PARAMETER = "_csrf";

    private final SessionCookie sessions;

    SessionCsrf(SessionCookie sessions) {
        this.sessions = sessions;
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        return sessions.read(request)
                .map(session -> token(CsrfCookie.tokenOf(session)))
                .orElse(null);
    }

    /** For nobody: what is compared with it is never the same. */
    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(UUID.randomUUID().toString());
    }

    @Override
    public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        // It comes and goes with the session's cookie.
    }

    /** From the header alone, which no other site's form can set. Signing out is a form of ours, and a form has fields. */
    @Override
    public String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken expected) {
        var header = request.getHeader(HEADER);
        return header == null && RequestPath.of(request).equals("/logout") ? request.getParameter(PARAMETER) : header;
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, PARAMETER, value);
    }
}
