package dev.porchlight.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Remembers tokens that were found genuine for at most a minute, because the RSA check costs more than many a
 * request. Expiry is looked at every time.
 */
public final class CachingJwtDecoder implements JwtDecoder {

    private final JwtDecoder decoder;
    private final KeysFetched keys;
    private final Cache<String, Jwt> genuine = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(60))
            .build();

    public CachingJwtDecoder(JwtDecoder decoder, KeysFetched keys) {
        this.decoder = decoder;
        this.keys = keys;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = genuine.getIfPresent(token);
        if (known == null) {
            known = check(token);
            genuine.put(token, known);
        }
        if (known.getExpiresAt() == null || known.getExpiresAt().isBefore(Instant.now())) {
            throw new BadJwtException("The token has expired");
        }
        return known;
    }

    /**
     * Who names a key that Keycloak did not have a moment ago is not let ask it again each time, and is not genuine. If
     * Keycloak could not be asked, nothing is known about the token.
     */
    private Jwt check(String token) {
        try {
            return decoder.decode(token);
        } catch (JwtException e) {
            if (NestedExceptionUtils.getMostSpecificCause(e) instanceof RateLimitReachedException && keys.lastTime()) {
                throw new BadJwtException("The token is signed with a key that is not known", e);
            }
            throw e;
        }
    }
}
