package dev.porchlight.platform.security;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose tokens are believed.
 *
 * @param issuer the realm's address, as it stands in {@code iss}
 * @param keys where the realm's keys are fetched
 * @param audience what {@code aud} must hold
 */
@ConfigurationProperties("porchlight.security")
record SecurityProperties(URI issuer, URI keys, String audience) {}
