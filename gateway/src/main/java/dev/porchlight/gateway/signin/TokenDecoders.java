package dev.porchlight.gateway.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import dev.porchlight.gateway.PortalSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Checks tokens with Keycloak's keys, which are kept for hours so that its absence is not noticed. */
@Configuration(proxyBeanMethods = false)
class TokenDecoders {

    private static final String AUDIENCE = "porchlight-api";
    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int KEYS_LIMIT = 100_000;
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(10);

    @Bean
    KeysFetched keysFetched() {
        return new KeysFetched(new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, KEYS_LIMIT));
    }

    @Bean
    JWKSource<SecurityContext> keycloakKeys(PortalSettings settings, KeysFetched fetched) {
        return JWKSourceBuilder.create(KeycloakClients.keysOf(settings), fetched)
                .rateLimited(BETWEEN_FETCHES.toMillis())
                .outageTolerant(Duration.ofHours(12).toMillis())
                .build();
    }

    /** Access tokens of clients that call the API themselves. */
    @Bean
    JwtDecoder accessTokens(JWKSource<SecurityContext> keys, KeysFetched fetched, PortalSettings settings) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.keycloak().issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE))));
        return new RememberingDecoder(decoder, fetched);
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(JWKSource<SecurityContext> keys) {
        return registration -> {
            var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
            decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(new OidcIdTokenValidator(registration)));
            decoder.setClaimSetConverter(
                    new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
            return decoder;
        };
    }

    /** Checking a signature costs more than all the rest of a request, and clients send the same token many times. */
    private record RememberingDecoder(JwtDecoder decoder, KeysFetched keys, Cache<String, Jwt> recent)
            implements JwtDecoder {

        RememberingDecoder(JwtDecoder decoder, KeysFetched keys) {
            this(
                    decoder,
                    keys,
                    Caffeine.newBuilder()
                            .expireAfterWrite(Duration.ofSeconds(60))
                            .maximumSize(10_000)
                            .build());
        }

        @Override
        public Jwt decode(String token) {
            var known = recent.getIfPresent(token);
            if (known != null && known.getExpiresAt() != null && Instant.now().isBefore(known.getExpiresAt())) {
                return known;
            }
            var decoded = check(token);
            recent.put(token, decoded);
            return decoded;
        }

        /**
         * A key that Keycloak did not have a moment ago: it is not asked again each time, and the token not genuine. If
         * Keycloak could not be asked, nothing is known about the token.
         */
        private Jwt check(String token) {
            try {
                return decoder.decode(token);
            } catch (JwtException failure) {
                if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof RateLimitReachedException
                        && keys.lastTime()) {
                    throw new BadJwtException("signed with a key that is not known", failure);
                }
                throw failure;
            }
        }
    }
}
