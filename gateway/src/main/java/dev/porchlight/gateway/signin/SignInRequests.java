package dev.porchlight.gateway.signin;

import dev.porchlight.gateway.PortalSettings;
import dev.porchlight.gateway.session.Seal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sign-in under way, sealed in a short-lived cookie of its own. So several tabs may sign in at once, any replica may
 * finish what another began, and strangers cannot fill the session table.
 */
@Component
class SignInRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String RETURN_TO = SignInRequests.class.getName() + ".returnTo";

    private static final String PATH = "/login/oauth2/code";
    private static final Duration LIFETIME = Duration.ofMinutes(30);

    /** What has to be remembered; the rest follows from the client's registration. */
    record Begun(String state, String nonce, String verifier, String returnTo) {}

    private final ClientRegistrationRepository registrations;
    private final JsonMapper json;
    private final Seal seal;
    private final boolean secure;

    SignInRequests(ClientRegistrationRepository registrations, JsonMapper json, PortalSettings settings) {
        this.registrations = registrations;
        this.json = json;
        this.seal = new Seal(Base64.getDecoder().decode(settings.signingKey()), "sign-in cookie");
        this.secure = settings.secure();
    }

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest authorization, HttpServletRequest request, HttpServletResponse response) {
        var begun = new Begun(
                authorization.getState(),
                authorization.getAttribute(OidcParameterNames.NONCE),
                authorization.getAttribute(PkceParameterNames.CODE_VERIFIER),
                ReturnTo.safe(request.getParameter(ReturnTo.PARAMETER)));
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(seal.seal(json.writeValueAsBytes(begun)));
        add(response, cookie(begun.state(), value).maxAge(LIFETIME).build());
    }

    @Override
    public OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return begun(request).map(this::rebuilt).orElse(null);
    }

    @Override
    public OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var begun = begun(request);
        begun.ifPresent(found -> {
            request.setAttribute(RETURN_TO, found.returnTo());
            add(response, cookie(found.state(), "").maxAge(0).build());
        });
        return begun.map(this::rebuilt).orElse(null);
    }

    private Optional<Begun> begun(HttpServletRequest request) {
        var state = request.getParameter(OAuth2ParameterNames.STATE);
        var cookie = state == null ? null : WebUtils.getCookie(request, name(state));
        if (cookie == null) {
            return Optional.empty();
        }
        try {
            return seal.open(Base64.getUrlDecoder().decode(cookie.getValue()))
                    .map(bytes -> json.readValue(bytes, Begun.class))
                    .filter(found -> found.state().equals(state));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private OAuth2AuthorizationRequest rebuilt(Begun begun) {
        var registration = registrations.findByRegistrationId(KeycloakClients.REGISTRATION);
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(registration.getProviderDetails().getAuthorizationUri())
                .clientId(registration.getClientId())
                .redirectUri(registration.getRedirectUri())
                .scopes(registration.getScopes())
                .state(begun.state())
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID, registration.getRegistrationId(),
                        OidcParameterNames.NONCE, begun.nonce(),
                        PkceParameterNames.CODE_VERIFIER, begun.verifier()))
                .build();
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String state, String value) {
        return ResponseCookie.from(name(state), value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path(PATH);
    }

    private static String name(String state) {
        return "portal-sign-in-" + Integer.toHexString(state.hashCode());
    }

    private static void add(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
