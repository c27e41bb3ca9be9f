package dev.porchlight.gateway.signin;

import com.nimbusds.jwt.JWTParser;
import dev.porchlight.gateway.session.TokenRenewal;
import dev.porchlight.gateway.session.Tokens;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;

/** Renews tokens at Keycloak, and does not ask again for a moment after it failed to answer. */
@Component
class KeycloakTokens implements TokenRenewal {

    private static final Logger log = LoggerFactory.getLogger(KeycloakTokens.class);

    /** The errors that speak of the token; any other speaks of Keycloak. */
    private static final Set<String> REFUSALS = Set.of("invalid_grant", "invalid_token");

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration DEFAULT_SESSION = Duration.ofHours(12);

    private final ClientRegistrationRepository registrations;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> client;
    private volatile Instant quietUntil = Instant.MIN;

    KeycloakTokens(
            ClientRegistrationRepository registrations,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> client) {
        this.registrations = registrations;
        this.client = client;
    }

    @Override
    public Outcome renew(Tokens tokens) {
        if (Instant.now().isBefore(quietUntil)) {
            return new Unavailable();
        }
        try {
            return new Renewed(renewed(tokens, client.getTokenResponse(request(tokens))));
        } catch (OAuth2AuthorizationException failed) {
            if (REFUSALS.contains(failed.getError().getErrorCode())) {
                return new Refused();
            }
            log.warn("Keycloak did not renew a session: {}", failed.getMessage());
            quietUntil = Instant.now().plus(PAUSE);
            return new Unavailable();
        }
    }

    /** The end of a refresh token, which Keycloak issues as a JWT; nothing else tells it at sign-in. */
    static Instant endOf(OAuth2RefreshToken token) {
        try {
            var end = JWTParser.parse(token.getTokenValue()).getJWTClaimsSet().getExpirationTime();
            return end == null ? Instant.now().plus(DEFAULT_SESSION) : end.toInstant();
        } catch (ParseException opaque) {
            return Instant.now().plus(DEFAULT_SESSION);
        }
    }

    private static Tokens renewed(Tokens before, OAuth2AccessTokenResponse answer) {
        var access = answer.getAccessToken();
        var refresh = answer.getRefreshToken();
        var idToken = answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN);
        return new Tokens(
                before.subject(),
                access.getTokenValue(),
                access.getExpiresAt(),
                refresh == null ? before.refreshToken() : refresh.getTokenValue(),
                refresh == null ? before.refreshEndsAt() : endOf(refresh),
                idToken instanceof String fresh ? fresh : before.idToken());
    }

    private OAuth2RefreshTokenGrantRequest request(Tokens tokens) {
        var registration = registrations.findByRegistrationId(KeycloakClients.REGISTRATION);
        // Neither times nor scopes of these are sent; Spring's types ask for them.
        var access = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, tokens.accessToken(), null, tokens.accessEndsAt());
        return new OAuth2RefreshTokenGrantRequest(
                registration, access, new OAuth2RefreshToken(tokens.refreshToken(), null));
    }
}
