package dev.porchlight.identity.account.automation;

import dev.porchlight.identity.account.keycloak.KeycloakAccounts;
import dev.porchlight.identity.account.keycloak.KeycloakAway;
import dev.porchlight.platform.due.DueWork;
import dev.porchlight.platform.due.NotNow;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has Keycloak mail the links by which people choose their passwords, once their accounts are there. */
@Component
class WhenLinkIsDueThenKeycloakSendsIt {

    /** The kind of due work; its key and payload are the person's id. */
    static final String LINK = "keycloak-password-link";

    private static final Duration REST = Duration.ofSeconds(2);

    private final KeycloakAccounts keycloak;

    WhenLinkIsDueThenKeycloakSendsIt(KeycloakAccounts keycloak) {
        this.keycloak = keycloak;
    }

    @DueWork(value = LINK, outside = true, threads = 1)
    void send(UUID personId) {
        try {
            if (!keycloak.invite(personId)) {
                throw new NotNow(REST, "the account is still to be made");
            }
        } catch (KeycloakAway e) {
            throw new NotNow(REST, e);
        }
    }
}
