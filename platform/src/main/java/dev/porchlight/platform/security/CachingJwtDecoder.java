package dev.porchlight.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers tokens that were found genuine for at most a minute, because the RSA check costs more than many a
 * request. Expiry is looked at every time.
 */
class CachingJwtDecoder implements JwtDecoder {

    private final JwtDecoder decoder;
    private final Cache<String, Jwt> genuine = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(60))
            .build();

    CachingJwtDecoder(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = genuine.getIfPresent(token);
        if (known == null) {
            known = decoder.decode(token);
            genuine.put(token, known);
        }
        if (known.getExpiresAt() == null || known.getExpiresAt().isBefore(Instant.now())) {
            throw new BadJwtException("The token has expired");
        }
        return known;
    }
}
