package dev.porchlight.identity.trail.automation;

import dev.porchlight.identity.account.keycloak.KeycloakAway;
import dev.porchlight.identity.trail.SignInTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class SignInsFetched {

    private static final Logger log = LoggerFactory.getLogger(SignInsFetched.class);

    private final SignInTrail trail;

    SignInsFetched(SignInTrail trail) {
        this.trail = trail;
    }

    @Scheduled(fixedDelayString = "${porchlight.trail.every}", initialDelayString = "${porchlight.trail.every}")
    void fetch() {
        try {
            trail.fetch();
        } catch (KeycloakAway away) {
            log.debug("Keycloak does not say who signed in; it is asked again", away);
        }
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT3M")
    void forget() {
        trail.forget();
    }
}
