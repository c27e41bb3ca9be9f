package dev.porchlight.gateway.signin;

import dev.porchlight.gateway.PortalSettings;
import dev.porchlight.gateway.session.CsrfCookie;
import dev.porchlight.gateway.session.SessionCookie;
import dev.porchlight.gateway.session.Sessions;
import dev.porchlight.gateway.session.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Ends the portal's session, then sends the browser to end Keycloak's, which sends it back to the home page. If Keycloak
 * is away, that is left for us to do.
 */
@Component
class SignOut implements LogoutHandler, LogoutSuccessHandler {

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final CsrfCookie csrf;
    private final KeycloakReachable keycloak;
    private final PendingSignOuts pending;
    private final PortalSettings settings;

    SignOut(
            Sessions sessions,
            SessionCookie cookie,
            CsrfCookie csrf,
            KeycloakReachable keycloak,
            PendingSignOuts pending,
            PortalSettings settings) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.csrf = csrf;
        this.keycloak = keycloak;
        this.pending = pending;
        this.settings = settings;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        // What was not sent is not cleared: that request is another site's.
        cookie.read(request).ifPresent(session -> {
            sessions.end(session);
            cookie.clear(response);
            csrf.clear(response);
        });
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        // Pages kept for the Back button go too, so that it shows no data.
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.setHeader(
                HttpHeaders.LOCATION,
                authentication instanceof SessionAuthentication signedIn
                        ? next(signedIn.session().tokens())
                        : ReturnTo.HOME);
    }

    private String next(Tokens tokens) {
        if (keycloak.now()) {
            return endSession(tokens.idToken());
        }
        pending.add(tokens);
        return ReturnTo.HOME;
    }

    private String endSession(String idToken) {
        return UriComponentsBuilder.fromUriString(settings.keycloak().publicEndpoint("logout"))
                .queryParam("client_id", settings.keycloak().clientId())
                .queryParam("id_token_hint", idToken)
                .queryParam("post_logout_redirect_uri", settings.publicUrl() + ReturnTo.HOME)
                .encode()
                .toUriString();
    }
}
