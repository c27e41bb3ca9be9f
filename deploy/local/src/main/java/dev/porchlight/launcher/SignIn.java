package dev.porchlight.launcher;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A person's access token, got by their password and renewed before it runs out. For scripts and demo data, never for browsers. */
final class SignIn implements Rest.Tokens {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final String tokenAddress;
    private final Map<String, String> form;
    private String token;
    private Instant renewAt = Instant.MIN;

    private SignIn(
            Settings settings, String realm, String client, String user, String password, Map<String, String> more) {
        this.tokenAddress = settings.keycloakUrl() + "/realms/" + realm + "/protocol/openid-connect/token";
        this.form = new HashMap<>(Map.of(
                "grant_type",
                "password",
                "client_id",
                client,
                "username",
                user,
                "password",
                password,
                "scope",
                "openid"));
        this.form.putAll(more);
    }

    static SignIn person(Settings settings, String email, String password) {
        return new SignIn(settings, Settings.REALM, Realm.CLI_CLIENT, email, password, Map.of());
    }

    /** With a token that may also say when something happened: by a client whose secret is this machine's. */
    static SignIn personWithPast(Settings settings, String email, String password) {
        String secret = settings.home().secrets(settings).password(Realm.DEMO_SECRET);
        return new SignIn(
                settings,
                Settings.REALM,
                Realm.DEMO_CLIENT,
                email,
                password,
                Map.of("client_secret", secret, "scope", "openid history:write"));
    }

    static SignIn keycloakAdministrator(Settings settings, String password) {
        return new SignIn(settings, "master", "admin-cli", settings.keycloakAdministrator(), password, Map.of());
    }

    boolean works() throws InterruptedException {
        try {
            current();
            return true;
        } catch (IOException | Trouble notYet) {
            return false;
        }
    }

    @Override
    public synchronized String current() throws IOException, InterruptedException {
        if (Instant.now().isAfter(renewAt)) {
            Rest.Answer answer = Rest.form(tokenAddress, form);
            if (!answer.ok()) {
                throw new Trouble("Keycloak refused the sign-in of " + form.get("username") + ": " + reason(answer));
            }
            token = answer.json().get("access_token").asString();
            renewAt = Instant.now()
                    .plusSeconds(answer.json().get("expires_in").asLong())
                    .minus(MARGIN);
        }
        return token;
    }

    private static String reason(Rest.Answer answer) {
        return answer.body().startsWith("{")
                ? answer.json().path("error_description").asString(answer.body())
                : "HTTP " + answer.status();
    }
}
