package dev.porchlight.billing.settings.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.billing.World;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.billing.settings.events.BillingSettings;
import dev.porchlight.platform.testing.ServiceIT;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceIT
class SellerFollowsIT extends World {

    @Autowired
    Settings settings;

    @BeforeEach
    void somebody() {
        people();
    }

    @Test
    void whoRunsThePortalIsWhoSells() {
        JsonNode before = anybody.as(seller).get("/api/billing/settings").json();
        UUID provider = UUID.randomUUID();
        events.publish(
                "porchlight.identity.ProviderChanged.v1",
                provider,
                0,
                Map.of(
                        "providerId",
                        provider,
                        "provider",
                        Map.of(
                                "name", "Quay IT",
                                "address", List.of("1 Quay", "York"),
                                "phone", "01904 1",
                                "email", "it@quay.example",
                                "timeZone", "Europe/Dublin")));
        await().until(() -> settings.current().seller().name().equals("Quay IT"));
        BillingSettings now = settings.current();
        assertThat(now.seller().address()).containsExactly("1 Quay", "York");
        assertThat(now.seller().phone()).isEqualTo("01904 1");
        assertThat(now.timeZone()).isEqualTo("Europe/Dublin");
        // What is billing's own to say stays.
        assertThat(now.seller().vatNumber())
                .isEqualTo(before.at("/seller/vatNumber").asString(null));
        assertThat(now.consent()).isEqualTo(before.get("consent").asString());

        assertThat(anybody.as(seller).put("/api/billing/settings", before).status())
                .isEqualTo(204);
    }
}
