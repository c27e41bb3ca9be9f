package dev.porchlight.identity.account.keycloak;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Keycloak is, and as whom this service manages its users.
 *
 * @param url without a realm, such as {@code http://localhost:8081}
 */
@ConfigurationProperties("porchlight.keycloak")
record KeycloakSettings(URI url, String realm, String clientId, String clientSecret) {

    URI tokens() {
        return URI.create(url + "/realms/" + realm + "/protocol/openid-connect/token");
    }

    URI users() {
        return URI.create(administration() + "/users");
    }

    URI administration() {
        return URI.create(url + "/admin/realms/" + realm);
    }
}
