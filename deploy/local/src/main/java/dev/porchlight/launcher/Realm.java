package dev.porchlight.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings the realm to what {@code deploy/keycloak/realm.json} says, at every start: Keycloak's own import leaves a realm
 * alone once it exists. What administrators added and the file does not name stays.
 */
final class Realm {

    static final String CLI_CLIENT = "porchlight-cli";
    static final String DEMO_CLIENT = "porchlight-demo";
    static final String DEMO_SECRET = "client-porchlight-demo";
    static final String GATEWAY_SECRET = "client-porchlight-gateway";
    static final String IDENTITY_SECRET = "client-porchlight-identity";
    private static final String INTEGRATION_SECRET = "client-porchlight-integration";
    private static final String DENY_LIST = " and passwordBlacklist(porchlight.txt)";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(PORTAL_[A-Z_]+)}");
    private static final String USER_PROFILE = "org.keycloak.userprofile.UserProfileProvider";
    private static final String HERE = "/admin/realms/" + Settings.REALM;

    private final Settings settings;
    private final Rest admin;

    Realm(Settings settings, Rest admin) {
        this.settings = settings;
        this.admin = admin;
    }

    /** @param password of Keycloak's administrator */
    static Realm at(Settings settings, String password) {
        return new Realm(
                settings,
                new Rest(settings.keycloakUrl().toString(), SignIn.keycloakAdministrator(settings, password)));
    }

    void apply() throws IOException, InterruptedException {
        ObjectNode realm = read();
        if (admin.get(HERE).status() == 404) {
            require(admin.post("/admin/realms", realm, Map.of()), "make the realm");
        } else {
            update(realm);
        }
        new Microsoft365(settings, admin).apply();
    }

    private void update(ObjectNode realm) throws IOException, InterruptedException {
        JsonNode profile =
                Rest.JSON.readTree(realm.at("/components/" + USER_PROFILE + "/0/config/kc.user.profile.config/0")
                        .asString());
        require(admin.put(HERE + "/users/profile", profile), "set the user profile");
        JsonNode clients = realm.get("clients");
        JsonNode scopes = realm.get("clientScopes");
        ObjectNode settingsOnly = realm.deepCopy();
        settingsOnly.remove(List.of(
                "components",
                "clients",
                "clientScopes",
                "users",
                "defaultDefaultClientScopes",
                "defaultOptionalClientScopes"));
        require(admin.put(HERE, settingsOnly), "set the realm");
        for (JsonNode scope : scopes) {
            addScope(scope);
        }
        for (JsonNode client : clients) {
            putClient(client);
        }
        takePastFromScripts();
        for (JsonNode user : realm.path("users")) {
            giveRoles(user);
        }
    }

    /** What a service account may do in the realm; it may have come to more with a newer version. */
    private void giveRoles(JsonNode user) throws IOException, InterruptedException {
        String account = admin.get(HERE + "/clients/"
                        + idOf(user.get("serviceAccountClientId").asString()) + "/service-account-user")
                .json()
                .get("id")
                .asString();
        for (var roles : user.path("clientRoles").properties()) {
            String client = idOf(roles.getKey());
            List<JsonNode> wanted = new ArrayList<>();
            for (JsonNode role : roles.getValue()) {
                wanted.add(admin.get(HERE + "/clients/" + client + "/roles/" + role.asString())
                        .json());
            }
            require(
                    admin.post(HERE + "/users/" + account + "/role-mappings/clients/" + client, wanted, Map.of()),
                    "give roles to " + user.get("username").asString());
        }
    }

    private String idOf(String client) throws IOException, InterruptedException {
        return admin.get(HERE + "/clients?clientId=" + Rest.encode(client))
                .json()
                .get(0)
                .get("id")
                .asString();
    }

    /** Adds a missing scope; mappers of an existing one are made again from the file. */
    private void addScope(JsonNode scope) throws IOException, InterruptedException {
        String name = scope.get("name").asString();
        String id = null;
        for (JsonNode existing : admin.get(HERE + "/client-scopes").json()) {
            if (existing.get("name").asString().equals(name)) {
                id = existing.get("id").asString();
            }
        }
        if (id == null) {
            require(admin.post(HERE + "/client-scopes", scope, Map.of()), "add the scope " + name);
            return;
        }
        String mappers = HERE + "/client-scopes/" + id + "/protocol-mappers/models";
        JsonNode existing = admin.get(mappers).json();
        for (JsonNode mapper : scope.path("protocolMappers")) {
            String known = null;
            for (JsonNode other : existing) {
                if (other.get("name").equals(mapper.get("name"))) {
                    known = other.get("id").asString();
                }
            }
            if (known == null) {
                require(admin.post(mappers, mapper, Map.of()), "add a mapper to " + name);
            } else {
                require(
                        admin.put(mappers + "/" + known, ((ObjectNode) mapper.deepCopy()).put("id", known)),
                        "set a mapper of " + name);
            }
        }
    }

    private void putClient(JsonNode client) throws IOException, InterruptedException {
        String name = client.get("clientId").asString();
        JsonNode found =
                admin.get(HERE + "/clients?clientId=" + Rest.encode(name)).json();
        if (found.isEmpty()) {
            require(admin.post(HERE + "/clients", client, Map.of()), "add the client " + name);
        } else {
            require(
                    admin.put(HERE + "/clients/" + found.get(0).get("id").asString(), client),
                    "set the client " + name);
        }
    }

    /** Whoever has a password gets tokens by this client: those may not say when something happened. An older realm let them. */
    private void takePastFromScripts() throws IOException, InterruptedException {
        String scopes = HERE + "/clients/" + idOf(CLI_CLIENT) + "/optional-client-scopes";
        for (JsonNode scope : admin.get(scopes).json()) {
            if (scope.get("name").asString().equals("history:write")) {
                require(admin.delete(scopes + "/" + scope.get("id").asString()), "take the past from scripts");
            }
        }
    }

    private ObjectNode read() throws IOException {
        Secrets secrets = settings.home().secrets(settings);
        Map<String, String> values = new HashMap<>(settings.provider());
        values.put("PORTAL_PUBLIC_URL", settings.publicUrl());
        values.put("PORTAL_GATEWAY_URL", settings.gatewayUrl());
        values.put("PORTAL_SMTP_HOST", settings.smtpHost());
        values.put("PORTAL_SMTP_PORT", settings.smtpPort());
        values.put("PORTAL_SMTP_AUTH", String.valueOf(!settings.smtpUser().isEmpty()));
        values.put("PORTAL_SMTP_USER", settings.smtpUser());
        values.put("PORTAL_SMTP_PASSWORD", settings.smtpPassword());
        values.put("PORTAL_GATEWAY_CLIENT_SECRET", secrets.password(GATEWAY_SECRET));
        values.put("PORTAL_IDENTITY_CLIENT_SECRET", secrets.password(IDENTITY_SECRET));
        values.put("PORTAL_INTEGRATION_CLIENT_SECRET", secrets.password(INTEGRATION_SECRET));
        String text = Files.readString(settings.repository().resolve("deploy/keycloak/realm.json"));
        String filled = PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(inJson(values.get(match.group(1)))));
        ObjectNode realm = (ObjectNode) Rest.JSON.readTree(filled);
        realm.put("passwordPolicy", passwordPolicy(realm.get("passwordPolicy").asString()));
        for (JsonNode client : realm.get("clients")) {
            String name = client.get("clientId").asString();
            if (name.equals(CLI_CLIENT) || name.equals(DEMO_CLIENT)) {
                ((ObjectNode) client).put("enabled", settings.local());
            }
            if (name.equals(DEMO_CLIENT) && settings.local()) {
                ((ObjectNode) client).put("secret", secrets.password(DEMO_SECRET));
            }
        }
        return realm;
    }

    /** Without the file of well-known passwords where Keycloak lies on another's server. identity-service adds our name. */
    private String passwordPolicy(String policy) {
        return settings.embeddedKeycloak() ? policy : policy.replace(DENY_LIST, "");
    }

    private static String inJson(String value) {
        String quoted = Rest.JSON.writeValueAsString(value);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static void require(Rest.Answer answer, String what) {
        if (!answer.ok()) {
            throw new Trouble("Keycloak refused to " + what + " (HTTP " + answer.status() + "): " + answer.body());
        }
    }
}
