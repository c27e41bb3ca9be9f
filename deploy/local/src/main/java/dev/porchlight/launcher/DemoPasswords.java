package dev.porchlight.launcher;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Gives the demo people their password, which a real person sets by the link in their invitation. */
record DemoPasswords(Settings settings) {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration POLL = Duration.ofMillis(250);

    void set(Collection<String> emails) throws IOException, InterruptedException {
        String password = settings.embeddedKeycloak()
                ? settings.home().secrets(settings).password("keycloak-admin")
                : settings.outsideKeycloakPassword()
                        .orElseThrow(
                                () -> new Trouble(
                                        "The demo people need passwords: set PORTAL_KEYCLOAK_ADMIN_PASSWORD, or use ./portal up --no-demo"));
        Rest admin = new Rest(
                settings.keycloakUrl() + "/admin/realms/" + Settings.REALM,
                SignIn.keycloakAdministrator(settings, password));
        for (String email : emails) {
            Rest.Answer answer = admin.put(
                    "/users/" + await(admin, email) + "/reset-password",
                    Map.of("type", "password", "value", Settings.DEMO_PASSWORD, "temporary", false));
            if (!answer.ok()) {
                throw new Trouble("Keycloak refused the demo password of " + email + ": " + answer.body());
            }
        }
    }

    private static String await(Rest admin, String email) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(LIMIT);
        while (Instant.now().isBefore(end)) {
            JsonNode found =
                    admin.get("/users?exact=true&email=" + Rest.encode(email)).json();
            if (!found.isEmpty()) {
                return found.get(0).get("id").asString();
            }
            Thread.sleep(POLL);
        }
        throw new Trouble("identity-service did not make the account of " + email
                + " in Keycloak. See ./portal logs identity-service.");
    }
}
