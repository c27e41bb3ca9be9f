package dev.porchlight.gateway.signin;

import dev.porchlight.gateway.session.CsrfCookie;
import dev.porchlight.gateway.session.PortalSession;
import dev.porchlight.gateway.session.SessionCookie;
import dev.porchlight.gateway.session.Sessions;
import dev.porchlight.gateway.session.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Joins Spring Security to {@link Sessions}: a request's cookie becomes its authentication, and a completed sign-in
 * becomes a session. There is no servlet session.
 */
@Component
class SessionContexts implements SecurityContextRepository, OAuth2AuthorizedClientRepository {

    private static final String SIGNED_IN = SessionContexts.class.getName() + ".client";

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final CsrfCookie csrf;

    SessionContexts(Sessions sessions, SessionCookie cookie, CsrfCookie csrf) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.csrf = csrf;
    }

    Optional<PortalSession> session(HttpServletRequest request) {
        return cookie.read(request).flatMap(sessions::find);
    }

    /** Called lazily: pages and scripts that need nobody cost no look-up. */
    @Override
    @SuppressWarnings("deprecation") // the only abstract method to load by; the deferring one calls it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var authentication = session(holder.getRequest()).map(SessionAuthentication::new);
        return new SecurityContextImpl(authentication.orElse(null));
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookie.read(request).isPresent();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof OAuth2AuthenticationToken signedIn
                && signedIn.getPrincipal() instanceof OidcUser user
                && request.getAttribute(SIGNED_IN) instanceof OAuth2AuthorizedClient client) {
            // A new id at every sign-in, so that nobody can be given a session that somebody else knows.
            cookie.read(request).ifPresent(sessions::end);
            var session = sessions.begin(tokens(user, client), user.getIdToken().getClaimAsString("sid"));
            cookie.write(response, session);
            csrf.write(response, session.id());
        }
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        request.setAttribute(SIGNED_IN, client);
    }

    @Override
    public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        request.removeAttribute(SIGNED_IN);
    }

    private static Tokens tokens(OidcUser user, OAuth2AuthorizedClient client) {
        var access = client.getAccessToken();
        var refresh = client.getRefreshToken();
        return new Tokens(
                user.getSubject(),
                access.getTokenValue(),
                access.getExpiresAt(),
                refresh.getTokenValue(),
                KeycloakTokens.endOf(refresh),
                user.getIdToken().getTokenValue());
    }
}
