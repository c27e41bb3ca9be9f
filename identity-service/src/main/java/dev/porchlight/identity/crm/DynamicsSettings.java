package dev.porchlight.identity.crm;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Dataverse is, and as whom it is read.
 *
 * @param url of the environment, such as {@code https://msp.crm11.dynamics.com}; empty for none
 * @param tokens where tokens are given; empty for Microsoft's address for the tenant
 * @param every how often it is asked what has changed
 * @param pageSize how many records it is asked for at once
 */
@ConfigurationProperties("porchlight.dynamics")
record DynamicsSettings(
        @Nullable URI url,
        String tenant,
        String clientId,
        String clientSecret,
        @Nullable URI tokens,
        Duration every,
        int pageSize) {

    boolean configured() {
        return url != null && !url.toString().isBlank();
    }

    URI tokenAddress() {
        return tokens != null && !tokens.toString().isBlank()
                ? tokens
                : URI.create("https://login.microsoftonline.com/" + tenant + "/oauth2/v2.0/token");
    }
}
