package dev.porchlight.identity.account.automation;

import dev.porchlight.identity.account.DueAccounts;
import dev.porchlight.identity.account.DueAccounts.Due;
import dev.porchlight.identity.account.keycloak.KeycloakAccounts;
import dev.porchlight.identity.account.keycloak.KeycloakAway;
import dev.porchlight.identity.account.keycloak.KeycloakRefused;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Works off what is due. While Keycloak is away everything waits; an account that Keycloak refuses waits alone, and
 * the others go on.
 */
@Component
class WhenAccountIsDueThenBringKeycloakInStep {

    private static final Logger log = LoggerFactory.getLogger(WhenAccountIsDueThenBringKeycloakInStep.class);
    private static final Duration REST = Duration.ofSeconds(2);

    private final DueAccounts dueAccounts;
    private final KeycloakAccounts keycloak;
    private Instant restingUntil = Instant.MIN;
    private boolean away;

    WhenAccountIsDueThenBringKeycloakInStep(DueAccounts dueAccounts, KeycloakAccounts keycloak) {
        this.dueAccounts = dueAccounts;
        this.keycloak = keycloak;
    }

    @Scheduled(fixedDelay = 200)
    void workOffWhatIsDue() {
        boolean more = Instant.now().isAfter(restingUntil);
        while (more) {
            Optional<Due> due = dueAccounts.take();
            more = due.isPresent() && bringInStep(due.get());
        }
    }

    /** False if there is no use in going on. */
    private boolean bringInStep(Due due) {
        try {
            keycloak.bringInStep(due.email());
            dueAccounts.done(due);
            if (away) {
                log.info("Keycloak answers again");
                away = false;
            }
            return true;
        } catch (KeycloakRefused e) {
            log.warn("Keycloak refused the account of {}, which is tried again later: {}", due.email(), e.getMessage());
            dueAccounts.refused(due, e.getMessage());
            return true;
        } catch (KeycloakAway e) {
            if (!away) {
                log.warn("Keycloak does not answer; accounts wait until it does: {}", e.getMessage());
                away = true;
            }
            restingUntil = Instant.now().plus(REST);
            dueAccounts.putBack(due);
            return false;
        }
    }
}
