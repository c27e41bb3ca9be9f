package dev.porchlight.identity.account.automation;

import dev.porchlight.identity.account.keycloak.KeycloakAccounts;
import dev.porchlight.identity.account.keycloak.KeycloakAway;
import dev.porchlight.identity.agent.events.AgentSecondFactorRemoved;
import dev.porchlight.identity.contact.events.ContactSecondFactorRemoved;
import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.due.DueWork;
import dev.porchlight.platform.due.NotNow;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Noted in the transaction of the command itself, and so never for one that is long past. */
@Component
@ProcessingGroup("invitations")
class WhenSecondFactorIsLostThenKeycloakForgetsIt {

    private static final String SECOND_FACTOR = "keycloak-second-factor";
    private static final Duration REST = Duration.ofSeconds(2);

    private final KeycloakAccounts keycloak;
    private final Due due;

    WhenSecondFactorIsLostThenKeycloakForgetsIt(KeycloakAccounts keycloak, Due due) {
        this.keycloak = keycloak;
        this.due = due;
    }

    @EventHandler
    void on(ContactSecondFactorRemoved event) {
        put(event.contactId());
    }

    @EventHandler
    void on(AgentSecondFactorRemoved event) {
        put(event.agentId());
    }

    private void put(UUID personId) {
        due.put(SECOND_FACTOR, personId.toString(), personId);
    }

    @DueWork(value = SECOND_FACTOR, outside = true, threads = 1)
    void forget(UUID personId) {
        try {
            keycloak.forgetSecondFactor(personId);
        } catch (KeycloakAway e) {
            throw new NotNow(REST, e);
        }
    }
}
