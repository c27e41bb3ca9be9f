package dev.porchlight.gateway.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import dev.porchlight.gateway.PortalSettings;
import dev.porchlight.gateway.problem.Problem;
import dev.porchlight.gateway.problem.ProblemException;
import dev.porchlight.gateway.session.Sessions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where Keycloak says at once that it has ended a session, because somebody signed out elsewhere or was deactivated
 * (OpenID Connect Back-Channel Logout 1.0). It proves itself by a token, as everybody does.
 */
@RestController
class BackChannelLogout {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final JwtDecoder tokens;
    private final Sessions sessions;

    BackChannelLogout(JWKSource<SecurityContext> keycloakKeys, PortalSettings settings, Sessions sessions) {
        this.tokens = decoder(keycloakKeys, settings.keycloak());
        this.sessions = sessions;
    }

    @PostMapping("/back-channel-logout")
    void loggedOut(@RequestParam("logout_token") String token) {
        var said = read(token);
        if (said.hasClaim("sid")) {
            sessions.endOfKeycloak(said.getClaimAsString("sid"));
        } else {
            sessions.endAllOf(said.getSubject());
        }
    }

    private Jwt read(String token) {
        try {
            var said = tokens.decode(token);
            if (said.hasClaim("nonce")) {
                throw new BadJwtException("is a token of another kind");
            }
            return said;
        } catch (BadJwtException notGenuine) {
            throw new ProblemException(Problem.invalid("logout_token", "is not genuine"), notGenuine);
        }
    }

    private static JwtDecoder decoder(JWKSource<SecurityContext> keys, PortalSettings.Keycloak keycloak) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                        new com.nimbusds.jose.JOSEObjectType("logout+jwt"),
                        com.nimbusds.jose.JOSEObjectType.JWT,
                        null)))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new JwtIssuerValidator(keycloak.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(keycloak.clientId())),
                new JwtClaimValidator<Map<String, Object>>(
                        "events", events -> events != null && events.containsKey(EVENT)),
                new JwtClaimValidator<Instant>(
                        JwtClaimNames.IAT,
                        issued -> issued != null && issued.isAfter(Instant.now().minus(FRESH)))));
        return decoder;
    }
}
