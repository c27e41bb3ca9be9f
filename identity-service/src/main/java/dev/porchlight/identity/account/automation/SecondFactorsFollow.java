package dev.porchlight.identity.account.automation;

import dev.porchlight.identity.account.AgentsSecondFactor;
import dev.porchlight.platform.due.Due;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the accounts of all agents brought in step when it is said anew whether they need a second factor, and once after a start. */
@Component
class SecondFactorsFollow {

    private final AgentsSecondFactor secondFactor;
    private final JdbcClient jdbc;
    private final Due due;
    private boolean followed;

    SecondFactorsFollow(AgentsSecondFactor secondFactor, JdbcClient jdbc, Due due) {
        this.secondFactor = secondFactor;
        this.jdbc = jdbc;
        this.due = due;
    }

    @Scheduled(fixedDelayString = "${porchlight.keycloak.pages-every}")
    void bringInStep() {
        boolean wanted = secondFactor.isWanted();
        if (wanted != followed) {
            due.putFirst(
                    WhenAccountIsDueThenBringKeycloakInStep.ACCOUNT,
                    jdbc.sql("select distinct email from account_person where kind = 'agent'")
                            .query(String.class)
                            .list());
            followed = wanted;
        }
    }
}
