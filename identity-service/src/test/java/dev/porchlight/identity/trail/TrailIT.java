package dev.porchlight.identity.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.identity.People;
import dev.porchlight.identity.account.FakeKeycloak;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.time.Instant;
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
class TrailIT {

    private static final FakeKeycloak KEYCLOAK = new FakeKeycloak();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("porchlight.keycloak.url", KEYCLOAK::url);
        registry.add("porchlight.keycloak.client-secret", () -> "the-secret");
        registry.add("porchlight.trail.every", () -> "100ms");
    }

    @Autowired
    Api anybody;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private Api administrator() {
        return anybody.as(Tokens.Agent.administrator());
    }

    @AfterEach
    void keycloakIsThereForOthers() {
        KEYCLOAK.comeBack();
    }

    private List<JsonNode> trail(String query) {
        return administrator()
                .get("/api/trail?size=100&" + query)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    private static void happens(String type, String client, String username, String error) {
        KEYCLOAK.happens(new java.util.HashMap<>() {
            {
                put("id", UUID.randomUUID().toString());
                put("time", Instant.now().toEpochMilli());
                put("type", type);
                put("clientId", client);
                put("ipAddress", "203.0.113.9");
                put("error", error);
                put("details", username == null ? Map.of() : Map.of("username", username));
            }
        });
    }

    @Test
    void whoChangedWhatIsThere() {
        People people = new People(administrator());
        UUID organisation = people.organisation("Trail " + mark);
        UUID contact = people.contactAt(organisation, "Tess " + mark, People.someEmail())
                .id();
        administrator().post("/api/contacts/" + contact + "/deactivation");

        List<JsonNode> changes = await().until(() -> trail("area=change&q=" + mark), found -> found.stream()
                .anyMatch(one -> one.get("what").asString().equals("contact-deactivated")));
        assertThat(changes)
                .extracting(one -> one.get("what").asString())
                .contains("organisation-registered", "contact-registered", "contact-deactivated");
        JsonNode last = changes.getFirst();
        assertThat(last.get("subject").asString()).isEqualTo("Tess " + mark);
        assertThat(last.get("subjectId").asString()).isEqualTo(contact.toString());
        assertThat(last.get("actorKind").asString()).isEqualTo("agent");
        assertThat(administrator().get("/api/trail/csv?q=" + mark).text()).contains("contact-deactivated");
    }

    @Test
    void whoSignedInAndWhoTriedToIsThereOnce() {
        People people = new People(administrator());
        String email = "tina-" + mark + "@people.example";
        people.contactAt(people.organisation("Trail " + mark), "Tina " + mark, email);
        await().until(() -> KEYCLOAK.user(email).isPresent());
        happens("LOGIN", "porchlight-gateway", email, null);
        happens("LOGIN_ERROR", "porchlight-gateway", email, "invalid_user_credentials");
        happens("LOGIN_ERROR", "porchlight-gateway", "nobody-" + mark + "@nowhere.example", "user_not_found");

        List<JsonNode> signIns = await().until(() -> trail("area=sign-in&q=" + mark), found -> found.size() >= 3);
        assertThat(signIns).hasSize(3);
        JsonNode wrong = signIns.stream()
                .filter(one -> one.at("/details/error").asString("").equals("invalid_user_credentials"))
                .findFirst()
                .orElseThrow();
        assertThat(wrong.get("what").asString()).isEqualTo("login-error");
        assertThat(wrong.get("actor").asString()).isEqualTo("Tina " + mark);
        assertThat(wrong.get("address").asString()).isEqualTo("203.0.113.9");

        // It is asked again and again, and noted once.
        happens("LOGOUT", "porchlight-gateway", email, null);
        await().until(() -> trail("area=sign-in&q=" + mark).size() == 4);
    }

    @Test
    void whenASystemWasLastLetInStandsWithIt() {
        UUID client = administrator()
                .post("/api/api-clients", Map.of("name", "Watch " + mark, "scopes", List.of("tickets:read")))
                .id();
        assertThat(administrator()
                        .get("/api/api-clients/" + client)
                        .json()
                        .get("usedAt")
                        .isNull())
                .isTrue();
        happens("CLIENT_LOGIN", "api-" + client, null, null);
        await().until(() -> !administrator()
                .get("/api/api-clients/" + client)
                .json()
                .get("usedAt")
                .isNull());
        assertThat(trail("area=sign-in&q=api-" + client)).isEmpty();
    }

    @Test
    void whileKeycloakIsAwayWhatWasNotedStays() {
        happens("LOGIN", "porchlight-gateway", "early-" + mark + "@people.example", null);
        await().until(() -> trail("q=early-" + mark).size() == 1);
        KEYCLOAK.goAway();
        happens("LOGIN", "porchlight-gateway", "late-" + mark + "@people.example", null);
        assertThat(trail("q=early-" + mark)).hasSize(1);
        KEYCLOAK.comeBack();
        await().until(() -> trail("q=late-" + mark).size() == 1);
    }

    @Test
    void isForAdministratorsAlone() {
        for (Api other :
                List.of(anybody.as(Tokens.Agent.technician()), anybody.as(Tokens.Contact.at(UUID.randomUUID())))) {
            assertThat(other.get("/api/trail").status()).isEqualTo(403);
            assertThat(other.get("/api/trail/csv").status()).isEqualTo(403);
        }
        assertThat(administrator().get("/api/trail?area=x").pointers()).containsExactly("area");
    }
}
