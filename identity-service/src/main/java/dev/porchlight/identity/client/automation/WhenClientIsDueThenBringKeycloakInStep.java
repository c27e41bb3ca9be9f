package dev.porchlight.identity.client.automation;

import dev.porchlight.identity.account.keycloak.KeycloakAway;
import dev.porchlight.identity.client.ServiceAccounts;
import dev.porchlight.platform.due.DueWork;
import dev.porchlight.platform.due.NotNow;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** While Keycloak is away, everything waits. */
@Component
class WhenClientIsDueThenBringKeycloakInStep {

    static final String CLIENT = "keycloak-client";

    private static final Duration REST = Duration.ofSeconds(2);

    private final ServiceAccounts accounts;

    WhenClientIsDueThenBringKeycloakInStep(ServiceAccounts accounts) {
        this.accounts = accounts;
    }

    @DueWork(value = CLIENT, outside = true, threads = 1, tries = Integer.MAX_VALUE)
    void bringInStep(UUID client) {
        try {
            accounts.bringInStep(client);
        } catch (KeycloakAway e) {
            throw new NotNow(REST, e);
        }
    }
}
