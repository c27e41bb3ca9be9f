package dev.porchlight.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a token says holds no longer than the directory says it. */
@ServiceIT
class CallersByDirectoryIT extends Identity {

    /** A token is good for minutes. */
    private static final Duration SECONDS = Duration.ofSeconds(8);

    @Autowired
    private Api anybody;

    @Test
    void whoeverIsDeactivatedIsRefusedWithinSeconds() {
        Tokens.Contact casey = registered(Tokens.Contact.at(harbour));
        assertThat(anybody.as(casey).get("/api/me").status()).isEqualTo(200);
        publish("ContactDeactivated", casey.id(), 1, Map.of("contactId", casey.id()));
        await().atMost(SECONDS).until(() -> anybody.as(casey).get("/api/me").status() == 401);

        Tokens.Agent terry = registered(Tokens.Agent.technician());
        assertThat(anybody.as(terry).get("/api/me").status()).isEqualTo(200);
        publish("AgentDeactivated", terry.id(), 1, Map.of("agentId", terry.id()));
        await().atMost(SECONDS).until(() -> anybody.as(terry).get("/api/me").status() == 401);
    }

    @Test
    void whatWasTakenFromThemIsGoneWithinSeconds() {
        String site = UUID.randomUUID().toString();
        Tokens.Contact casey =
                registered(Tokens.Contact.at(harbour).atSite(site).seeing("organisation"));
        JsonNode before = anybody.as(casey).get("/api/me").json();
        assertThat(before.get("site").asString()).isEqualTo(site);
        assertThat(before.get("visibility").asString()).isEqualTo("organisation");
        changed(casey.id(), 1, "own", "approver");
        await().atMost(SECONDS).untilAsserted(() -> {
            JsonNode now = anybody.as(casey).get("/api/me").json();
            assertThat(now.get("visibility").asString()).isEqualTo("own");
            assertThat(now.get("roles").toString()).isEqualTo("[\"approver\"]");
        });
        Tokens.Agent ada = registered(Tokens.Agent.administrator());
        publish(
                "AgentRolesChanged",
                ada.id(),
                1,
                Map.of("agentId", ada.id(), "roles", java.util.List.of("technician")));
        await().atMost(SECONDS).untilAsserted(() -> assertThat(
                        anybody.as(ada).get("/api/me").json().get("roles").toString())
                .isEqualTo("[\"technician\"]"));
    }

    @Test
    void somebodyNotHeardOfYetIsAsTheirTokenSays() {
        Tokens.Contact casey = Tokens.Contact.at(harbour).seeing("site");
        assertThat(anybody.as(casey).get("/api/me").json().get("visibility").asString())
                .isEqualTo("site");
    }

    @Test
    void aTokenOfAnotherKindOfPersonIsRefused() {
        Tokens.Contact casey = registered(Tokens.Contact.at(harbour));
        Tokens.Agent impostor = new Tokens.Agent(casey.id(), casey.name(), java.util.List.of("administrator"));
        assertThat(anybody.as(impostor).get("/api/me").status()).isEqualTo(401);
    }
}
