package dev.porchlight.gateway.signin;

import dev.porchlight.gateway.PortalSettings;
import dev.porchlight.gateway.session.Seal;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sign-in under way, sealed in a cookie of its own. So several tabs may sign in at once, any replica may
 * finish what another began, and strangers cannot fill the session table. A page of Keycloak's may be left open for as
 * long as one likes: what is remembered goes with the browser, or when newer sign-ins take its place.
 */
@Component
class SignInRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String RETURN_TO = SignInRequests.class.getName() + ".returnTo";

    private static final String PREFIX = "portal-sign-in-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "[0-9a-z]{1,13}");

    /** Together they stay far below the largest header, however long the pages' addresses. */
    private static final int MOST = 5;

    private static final Duration LIFETIME = Duration.ofDays(7);

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
        var before = names(request);
        before.stream().limit(Math.max(0, before.size() - MOST + 1)).forEach(oldest -> clear(response, oldest));
        add(response, cookie(nextName(), value).maxAge(LIFETIME).build());
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
            named(request, found.state()).ifPresent(cookie -> clear(response, cookie.getName()));
        });
        return begun.map(this::rebuilt).orElse(null);
    }

    private Optional<Begun> begun(HttpServletRequest request) {
        var state = request.getParameter(OAuth2ParameterNames.STATE);
        return state == null ? Optional.empty() : named(request, state).flatMap(this::opened);
    }

    private Optional<Cookie> named(HttpServletRequest request, String state) {
        return cookies(request)
                .filter(cookie -> opened(cookie)
                        .filter(found -> found.state().equals(state))
                        .isPresent())
                .findFirst();
    }

    private Optional<Begun> opened(Cookie cookie) {
        try {
            return seal.open(Base64.getUrlDecoder().decode(cookie.getValue()))
                    .map(bytes -> json.readValue(bytes, Begun.class));
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

    /** Names tell the moment, so that they are in the order of their making. */
    private static String nextName() {
        return PREFIX + Long.toString(System.currentTimeMillis(), 36);
    }

    private static List<String> names(HttpServletRequest request) {
        return cookies(request).map(Cookie::getName).distinct().sorted().toList();
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        var all = request.getCookies();
        return all == null
                ? Stream.empty()
                : Stream.of(all).filter(cookie -> NAME.matcher(cookie.getName()).matches());
    }

    private void clear(HttpServletResponse response, String name) {
        add(response, cookie(name, "").maxAge(0).build());
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/");
    }

    private static void add(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
