package dev.porchlight.e2e.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Keycloak's administration, for what a person would do by following the link in their mail. */
public final class Accounts {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final URI keycloak;
    private final Path secrets;

    Accounts(URI keycloak, Path secrets) {
        this.keycloak = keycloak;
        this.secrets = secrets;
    }

    void setPassword(String email, String password) {
        call(
                        "PUT",
                        "/users/" + awaitAccount(email) + "/reset-password",
                        "{\"type\":\"password\",\"value\":\"" + password + "\",\"temporary\":false}")
                .expect(204);
    }

    /** The account comes into being by an event, a moment after the person. Its id. */
    String awaitAccount(String email) {
        AtomicReference<String> account = new AtomicReference<>();
        await("account of " + email).atMost(LIMIT).until(() -> {
            var found = call("GET", "/users?exact=true&email=" + Http.encode(email), null)
                    .expect(200)
                    .json();
            account.set(found.isEmpty() ? null : found.get(0).get("id").asString());
            return account.get() != null;
        });
        return account.get();
    }

    private Answer call(String method, String path, String body) {
        return Http.send(Http.to(URI.create(keycloak + "/admin/realms/porchlight" + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + administrationToken()));
    }

    public String administrationToken() {
        return Token.of(Token.ask(
                                keycloak,
                                "master",
                                Map.of(
                                        "grant_type", "password",
                                        "client_id", "admin-cli",
                                        "username", "admin",
                                        "password", secret("keycloak-admin")))
                        .expect(200)
                        .json())
                .value();
    }

    /** Asks Keycloak's administration, of any realm. */
    public Answer administration(String method, String path, String body) {
        return Http.send(Http.to(URI.create(keycloak + "/admin/realms" + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + administrationToken()));
    }

    /** The password of Keycloak's administrator. */
    public String administratorPassword() {
        return secret("keycloak-admin");
    }

    private String secret(String name) {
        try {
            return Files.readString(secrets.resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
