package dev.porchlight.platform.security;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose tokens are believed.
 *
 * @param issuer the realm's address, as it stands in {@code iss}
 * @param audience what {@code aud} must hold
 */
@ConfigurationProperties("porchlight.security")
record SecurityProperties(URI issuer, String audience) {

    /** Where Keycloak publishes a realm's keys. */
    URI keys() {
        return URI.create(issuer + "/protocol/openid-connect/certs");
    }
}
