package dev.porchlight.e2e.system;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A person's access token, got as {@code ./portal token} gets it. */
record Token(String value, Instant renewAt) {

    private static final long MARGIN_SECONDS = 60;

    static Token of(URI keycloak, Person person) {
        Answer answer = ask(
                keycloak,
                "porchlight",
                Map.of(
                        "grant_type", "password",
                        "client_id", "porchlight-cli",
                        "username", person.email(),
                        "password", person.password(),
                        "scope", "openid"));
        return of(answer.expect(200).json());
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
