package dev.porchlight.gateway.signin;

import dev.porchlight.gateway.PortalSettings;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Whether it makes sense to send a browser to Keycloak; asked anew every few seconds at most. */
@Component
class KeycloakReachable {

    private static final Duration KEEP = Duration.ofSeconds(3);

    private record Answer(boolean reachable, Instant until) {}

    private final RestClient client;
    private final String address;
    private volatile Answer last = new Answer(false, Instant.MIN);

    KeycloakReachable(RestClient keycloakClient, PortalSettings settings) {
        this.client = keycloakClient;
        this.address =
                settings.keycloak().url() + "/realms/" + settings.keycloak().realm();
    }

    boolean now() {
        if (Instant.now().isAfter(last.until())) {
            last = new Answer(ask(), Instant.now().plus(KEEP));
        }
        return last.reachable();
    }

    private boolean ask() {
        try {
            return client.get().uri(address).exchange((_, answer) -> answer.getStatusCode()
                    .is2xxSuccessful());
        } catch (RestClientException unreachable) {
            return false;
        }
    }
}
