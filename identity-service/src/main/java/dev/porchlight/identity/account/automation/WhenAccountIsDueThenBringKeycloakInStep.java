package dev.porchlight.identity.account.automation;

import dev.porchlight.identity.account.keycloak.KeycloakAccounts;
import dev.porchlight.identity.account.keycloak.KeycloakAway;
import dev.porchlight.platform.due.DueWork;
import dev.porchlight.platform.due.NotNow;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Works off the addresses whose accounts are due. While Keycloak is away everything waits; an account that Keycloak
 * refuses waits alone and is tried for ever, and the others go on.
 */
@Component
class WhenAccountIsDueThenBringKeycloakInStep {

    /** The kind of due work; its key and payload are the address. */
    static final String ACCOUNT = "keycloak-account";

    private static final Duration REST = Duration.ofSeconds(2);

    /** Axon's token of the projector, while it still goes over events that it knew before. */
    private static final String REBUILD = """
            select count(*) from tokenentry, lateral (select cast(convert_from(token, 'UTF8') as jsonb) as at) as json
            where processorname = 'keycloak' and tokentype like '%ReplayToken'
                and coalesce(cast(at #>> '{currentToken,index}' as bigint), 0)
                    < cast(at #>> '{tokenAtReset,index}' as bigint)""";

    private final KeycloakAccounts keycloak;
    private final JdbcClient jdbc;

    WhenAccountIsDueThenBringKeycloakInStep(KeycloakAccounts keycloak, JdbcClient jdbc) {
        this.keycloak = keycloak;
        this.jdbc = jdbc;
    }

    @DueWork(value = ACCOUNT, outside = true, threads = 1, tries = Integer.MAX_VALUE)
    void bringInStep(String email) {
        if (jdbc.sql(REBUILD).query(Integer.class).single() > 0) {
            throw new NotNow(REST, "what accounts show while they are rebuilt is long past");
        }
        try {
            keycloak.bringInStep(email);
        } catch (KeycloakAway e) {
            throw new NotNow(REST, e);
        }
    }
}
