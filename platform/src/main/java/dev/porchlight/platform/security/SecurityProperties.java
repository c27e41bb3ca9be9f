package dev.porchlight.platform.security;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed.
 *
 * @param issuer the realm's address, as it stands in {@code iss}
 * @param keys where the realm's keys are fetched
 * @param audience what {@code aud} must hold
 * @param open paths that answer whoever has no token, too; what they do has to be safe in anybody's hands
 */
@ConfigurationProperties("porchlight.security")
record SecurityProperties(
        URI issuer, URI keys, String audience, @DefaultValue List<String> open) {}
