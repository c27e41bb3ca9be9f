package dev.porchlight.identity.client;

import dev.porchlight.identity.account.keycloak.KeycloakAway;
import dev.porchlight.identity.account.keycloak.KeycloakClients;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What API clients are at Keycloak, by what holds of them here at this moment. */
@Component
public class ServiceAccounts {

    private record Wanted(String name, List<String> scopes, boolean active) {}

    private final KeycloakClients keycloak;
    private final JdbcClient jdbc;

    ServiceAccounts(KeycloakClients keycloak, JdbcClient jdbc) {
        this.keycloak = keycloak;
        this.jdbc = jdbc;
    }

    /** @throws KeycloakAway if that cannot be done for the moment */
    public void bringInStep(UUID client) {
        jdbc.sql("select name, scopes, active from api_client where id = ?")
                .param(client)
                .query((row, number) -> new Wanted(
                        row.getString("name"),
                        List.of((String[]) row.getArray("scopes").getArray()),
                        row.getBoolean("active")))
                .optional()
                .ifPresent(wanted -> keycloak.bringInStep(client, wanted.name(), wanted.scopes(), wanted.active()));
    }

    /** @throws KeycloakAway if there is none to be had for the moment */
    public String newSecret(UUID client) {
        bringInStep(client);
        return keycloak.newSecret(client);
    }
}
