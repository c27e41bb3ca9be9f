package dev.porchlight.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lets people sign in with their work account at Microsoft, if the environment names a tenant and a client of it; otherwise
 * takes that away. Nobody becomes known by it: whom Keycloak has no account of with the verified address is refused.
 */
final class Microsoft365 {

    static final String ALIAS = "microsoft-365";

    /** Somebody known is linked at their first sign-in; there is no step that would make an account. */
    private static final String FLOW = "only people who are known";

    private static final List<String> STEPS = List.of("idp-detect-existing-broker-user", "idp-auto-link");

    /** Microsoft's word for an address whose domain the tenant has proven to own. */
    private static final String VERIFIED = "xms_edov";

    private static final String PROVIDERS = "/admin/realms/" + Settings.REALM + "/identity-provider/instances";
    private static final String FLOWS = "/admin/realms/" + Settings.REALM + "/authentication/flows";

    private final Settings settings;
    private final Rest admin;

    Microsoft365(Settings settings, Rest admin) {
        this.settings = settings;
        this.admin = admin;
    }

    void apply() throws IOException, InterruptedException {
        boolean there = admin.get(PROVIDERS + "/" + ALIAS).status() == 200;
        if (settings.microsoft365().isEmpty()) {
            if (there) {
                require(Rest.send(admin.request(PROVIDERS + "/" + ALIAS).DELETE()), "take Microsoft 365 away");
            }
            return;
        }
        flow();
        Map<String, Object> provider = provider(settings.microsoft365().get());
        require(
                there ? admin.put(PROVIDERS + "/" + ALIAS, provider) : admin.post(PROVIDERS, provider, Map.of()),
                "set Microsoft 365");
        nameByAddress();
    }

    private void flow() throws IOException, InterruptedException {
        for (JsonNode flow : admin.get(FLOWS).json()) {
            if (flow.get("alias").asString().equals(FLOW)) {
                return;
            }
        }
        require(
                admin.post(
                        FLOWS,
                        Map.of(
                                "alias",
                                FLOW,
                                "description",
                                "First sign-in with an account from elsewhere",
                                "providerId",
                                "basic-flow",
                                "topLevel",
                                true,
                                "builtIn",
                                false),
                        Map.of()),
                "make a flow");
        String executions = FLOWS + "/" + Rest.encode(FLOW).replace("+", "%20") + "/executions";
        for (String step : STEPS) {
            require(admin.post(executions + "/execution", Map.of("provider", step), Map.of()), "add " + step);
        }
        for (JsonNode step :
                new ArrayList<>(admin.get(executions).json().valueStream().toList())) {
            require(admin.put(executions, ((ObjectNode) step).put("requirement", "REQUIRED")), "require a step");
        }
    }

    /** Of what Microsoft says of somebody, their address is what they are known by; nothing else is looked for. */
    private void nameByAddress() throws IOException, InterruptedException {
        String mappers = PROVIDERS + "/" + ALIAS + "/mappers";
        if (!admin.get(mappers).json().isEmpty()) {
            return;
        }
        require(
                admin.post(
                        mappers,
                        Map.of(
                                "name",
                                "address",
                                "identityProviderAlias",
                                ALIAS,
                                "identityProviderMapper",
                                "oidc-username-idp-mapper",
                                "config",
                                Map.of(
                                        "template",
                                        "${CLAIM.email | lowercase}",
                                        "target",
                                        "LOCAL",
                                        "syncMode",
                                        "IMPORT")),
                        Map.of()),
                "map the address");
    }

    private Map<String, Object> provider(Settings.Microsoft365 about) throws IOException, InterruptedException {
        Map<String, String> config = new LinkedHashMap<>(endpoints(about));
        config.put("clientId", about.clientId());
        config.put("clientSecret", about.clientSecret());
        config.put("clientAuthMethod", "client_secret_post");
        config.put("defaultScope", "openid profile email");
        config.put("forwardParameters", "domain_hint");
        config.put("useJwksUrl", "true");
        config.put("validateSignature", "true");
        config.put("pkceEnabled", "true");
        config.put("pkceMethod", "S256");
        config.put("disableUserInfo", "true");
        config.put("syncMode", "IMPORT");
        config.put("filteredByClaim", "true");
        config.put("claimFilterName", VERIFIED);
        config.put("claimFilterValue", "true|1");
        return Map.of(
                "alias",
                ALIAS,
                "displayName",
                "Microsoft 365",
                "providerId",
                "oidc",
                "enabled",
                true,
                "trustEmail",
                true,
                "storeToken",
                false,
                "linkOnly",
                false,
                "firstBrokerLoginFlowAlias",
                FLOW,
                "config",
                config);
    }

    private static Map<String, String> endpoints(Settings.Microsoft365 about) throws IOException, InterruptedException {
        Optional<String> issuer = about.issuer();
        if (issuer.isPresent()) {
            JsonNode said = Rest.send(
                            HttpRequest.newBuilder(URI.create(issuer.get() + "/.well-known/openid-configuration"))
                                    .GET())
                    .json();
            return Map.of(
                    "issuer", said.get("issuer").asString(),
                    "authorizationUrl", said.get("authorization_endpoint").asString(),
                    "tokenUrl", said.get("token_endpoint").asString(),
                    "jwksUrl", said.get("jwks_uri").asString());
        }
        String tenant = "https://login.microsoftonline.com/" + about.tenant();
        Map<String, String> endpoints = new LinkedHashMap<>(Map.of(
                "authorizationUrl", tenant + "/oauth2/v2.0/authorize",
                "tokenUrl", tenant + "/oauth2/v2.0/token",
                "jwksUrl", tenant + "/discovery/v2.0/keys"));
        // For several tenants the issuer is each one's own, and who may come in is said by the verified address alone.
        if (!about.severalTenants()) {
            endpoints.put("issuer", tenant + "/v2.0");
        }
        return endpoints;
    }

    private static void require(Rest.Answer answer, String what) {
        if (!answer.ok()) {
            throw new Trouble("Keycloak refused to " + what + " (HTTP " + answer.status() + "): " + answer.body());
        }
    }
}
