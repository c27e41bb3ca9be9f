package dev.porchlight.billing.settings.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.billing.World;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.billing.settings.events.BillingSettings;
import dev.porchlight.platform.testing.ServiceIT;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
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
                                "accentColour", "#b4472e",
                                "timeZone", "Europe/Dublin")));
        await().until(() -> settings.current().seller().name().equals("Quay IT"));
        BillingSettings now = settings.current();
        assertThat(now.seller().address()).containsExactly("1 Quay", "York");
        assertThat(now.seller().phone()).isEqualTo("01904 1");
        await().until(() -> "#b4472e".equals(settings.current().seller().accent()));
        UUID quote = sentQuote();
        assertThat(as(casey)
                        .get("/api/quotes/" + quote)
                        .json()
                        .at("/current/snapshot/seller/accent")
                        .asString())
                .isEqualTo("#b4472e");
        assertThat(now.timeZone()).isEqualTo("Europe/Dublin");
        // What is billing's own to say stays.
        assertThat(now.seller().vatNumber())
                .isEqualTo(before.at("/seller/vatNumber").asString(null));
        assertThat(now.consent()).isEqualTo(before.get("consent").asString());

        assertThat(anybody.as(seller).put("/api/billing/settings", before).status())
                .isEqualTo(204);
    }

    @Test
    void documentsHaveTheLogoOfTheDayTheyWereMade() throws IOException {
        UUID provider = UUID.randomUUID();
        String svg =
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 3'><rect width='9' height='3' fill='red'/></svg>";
        logo(
                provider,
                0,
                Map.of("type", "image/svg+xml", "content", Base64.getEncoder().encodeToString(svg.getBytes())));
        await().until(() -> settings.current().seller().logo() != null);
        UUID withIt = sentQuote();
        assertThat(pictures(withIt)).isEqualTo(1);
        // What is read can be sent again.
        JsonNode read = anybody.as(seller).get("/api/billing/settings").json();
        assertThat(anybody.as(seller).put("/api/billing/settings", read).status())
                .isEqualTo(204);
        assertThat(settings.current().seller().logo()).isNotNull();

        logo(provider, 1, null);
        await().until(() -> settings.current().seller().logo() == null);
        assertThat(pictures(sentQuote())).isZero();
        assertThat(pictures(withIt)).isEqualTo(1);
    }

    private void logo(UUID provider, long version, Map<String, String> logo) {
        Map<String, Object> event = new HashMap<>();
        event.put("providerId", provider);
        event.put("logo", logo);
        events.publish("porchlight.identity.ProviderLogoChanged.v1", provider, version, event);
    }

    private int pictures(UUID quote) throws IOException {
        try (var pdf = Loader.loadPDF(
                expect(200, as(casey).get("/api/quotes/" + quote + "/document")).bytes())) {
            int pictures = 0;
            for (var name : pdf.getPage(0).getResources().getXObjectNames()) {
                pictures += pdf.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
            }
            return pictures;
        }
    }
}
