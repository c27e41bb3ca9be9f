package dev.porchlight.e2e.system;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A person's access token, got as {@code ./portal token} gets it. */
record Token(String value, Instant renewAt) {

    private static final long MARGIN_SECONDS = 60;

    static Token of(URI keycloak, Person person) {
        return of(ask(keycloak, person, "openid").expect(200).json());
    }

    static Answer ask(URI keycloak, Person person, String scope) {
        return ask(keycloak, person, "porchlight-cli", scope);
    }

    static Answer ask(URI keycloak, Person person, String client, String scope) {
        return ask(
                keycloak,
                "porchlight",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        client,
                        "username",
                        person.email(),
                        "password",
                        person.password(),
                        "scope",
                        scope));
    }

    static Token of(JsonNode answer) {
        return new Token(
                answer.get("access_token").asString(),
                Instant.now().plusSeconds(answer.get("expires_in").asLong() - MARGIN_SECONDS));
    }

    static Answer ask(URI keycloak, String realm, Map<String, String> form) {
        return Http.form(URI.create(keycloak + "/realms/" + realm + "/protocol/openid-connect/token"), form);
    }

    boolean fresh() {
        return Instant.now().isBefore(renewAt);
    }
}
