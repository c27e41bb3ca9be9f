package dev.porchlight.identity.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.identity.account.FakeKeycloak;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@ServiceIT
class ApiClientIT {

    private static final FakeKeycloak KEYCLOAK = new FakeKeycloak();
    private static final String CLIENTS = "/api/api-clients";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("porchlight.keycloak.url", KEYCLOAK::url);
        registry.add("porchlight.keycloak.client-secret", () -> "the-secret");
    }

    @Autowired
    Api anybody;

    @AfterEach
    void keycloakIsThereForOthers() {
        KEYCLOAK.comeBack();
    }

    private Api administrator() {
        return anybody.as(Tokens.Agent.administrator());
    }

    private Answer registered(String... scopes) {
        Answer answer = administrator().post(CLIENTS, Map.of("name", "Monitoring", "scopes", List.of(scopes)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }

    private static List<String> scopes(JsonNode client) {
        return client.get("defaultClientScopes")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void becomesAServiceAccountWithItsScopesAndNoOtherWayIn() {
        UUID id = registered("tickets:read").id();
        JsonNode client = await().until(() -> KEYCLOAK.client("api-" + id).orElse(null), found -> found != null);
        assertThat(scopes(client)).containsExactly("basic", "porchlight", "tickets:read");
        assertThat(client.get("serviceAccountsEnabled").asBoolean()).isTrue();
        assertThat(client.get("standardFlowEnabled").asBoolean()).isFalse();
        assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();

        administrator().put(CLIENTS + "/" + id, Map.of("name", "Watch", "scopes", List.of("tickets:write")));
        await().untilAsserted(() -> {
            JsonNode changed = KEYCLOAK.client("api-" + id).orElseThrow();
            assertThat(scopes(changed)).containsExactlyInAnyOrder("basic", "porchlight", "tickets:write");
            assertThat(changed.get("name").asString()).isEqualTo("Watch");
        });

        administrator().post(CLIENTS + "/" + id + "/revocation");
        await().until(() ->
                !KEYCLOAK.client("api-" + id).orElseThrow().get("enabled").asBoolean());
        assertThat(administrator().post(CLIENTS + "/" + id + "/secret").problem())
                .isEqualTo("api-client-is-revoked");
    }

    @Test
    void itsSecretIsToldOnceAndReplacedByTheNext() {
        UUID id = registered("tickets:read").id();
        Answer first = administrator().post(CLIENTS + "/" + id + "/secret");
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.json().get("login").asString()).isEqualTo("api-" + id);
        String secret = first.json().get("secret").asString();
        assertThat(KEYCLOAK.client("api-" + id).orElseThrow().get("secret").asString())
                .isEqualTo(secret);
        assertThat(administrator().get(CLIENTS + "/" + id).text()).doesNotContain(secret);

        Answer second = administrator().post(CLIENTS + "/" + id + "/secret");
        assertThat(second.json().get("secret").asString()).isNotEqualTo(secret);
        assertThat(administrator()
                        .get(CLIENTS + "/" + id)
                        .json()
                        .get("secretAt")
                        .isNull())
                .isFalse();
    }

    @Test
    void whoeverAsksForItsSecretWhileItIsBeingMadeGetsOne() {
        UUID id = registered("tickets:read").id();
        await().until(() -> KEYCLOAK.client("api-" + id).isPresent());
        KEYCLOAK.overlookOnce();
        Answer first = administrator().post(CLIENTS + "/" + id + "/secret");
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(scopes(KEYCLOAK.client("api-" + id).orElseThrow())).contains("tickets:read");
    }

    @Test
    void withoutKeycloakThereIsNoOtherSecretAndNoWordOfOne() {
        UUID id = registered("tickets:read").id();
        await().until(() -> KEYCLOAK.client("api-" + id).isPresent());
        KEYCLOAK.goAway();
        assertThat(administrator().post(CLIENTS + "/" + id + "/secret").status())
                .isEqualTo(503);
        assertThat(administrator()
                        .get(CLIENTS + "/" + id)
                        .json()
                        .get("secretAt")
                        .isNull())
                .isTrue();
    }

    @Test
    void isForAdministratorsAlone() {
        UUID id = registered("tickets:read").id();
        for (Api other : List.of(
                anybody.as(Tokens.Agent.technician()),
                anybody.as(Tokens.Contact.at(UUID.randomUUID())),
                anybody.as(Tokens.machine("organisations:write")))) {
            assertThat(other.get(CLIENTS).status()).isEqualTo(403);
            assertThat(other.get(CLIENTS + "/" + id).status()).isEqualTo(403);
            assertThat(other.post(CLIENTS + "/" + id + "/secret").status()).isEqualTo(403);
            assertThat(other.post(CLIENTS, Map.of("name", "Mine", "scopes", List.of("tickets:read")))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(administrator()
                        .post(CLIENTS, Map.of("name", "x", "scopes", List.of("all:write")))
                        .pointers())
                .containsExactly("/scopes/0");
        assertThat(administrator()
                        .post(CLIENTS, Map.of("name", "x", "scopes", List.of()))
                        .pointers())
                .containsExactly("/scopes");
    }
}
