package dev.porchlight.gateway.signin;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import dev.porchlight.gateway.PortalSettings;
import dev.porchlight.tokens.CachingJwtDecoder;
import dev.porchlight.tokens.KeysFetched;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Checks tokens with Keycloak's keys, which are kept for hours so that its absence is not noticed. */
@Configuration(proxyBeanMethods = false)
class TokenDecoders {

    private static final String AUDIENCE = "porchlight-api";
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(10);

    @Bean
    KeysFetched keysFetched() {
        return new KeysFetched();
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
        return new CachingJwtDecoder(decoder, fetched);
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
}
