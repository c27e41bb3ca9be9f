package dev.porchlight.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.identity.account.FakeKeycloak;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Keycloak's pages and mails say of the provider what administrators do. */
@ServiceIT
class SignInPagesIT {

    private static final FakeKeycloak KEYCLOAK = new FakeKeycloak();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("porchlight.keycloak.url", KEYCLOAK::url);
        registry.add("porchlight.keycloak.client-secret", () -> "the-secret");
        registry.add("porchlight.keycloak.pages-every", () -> "200ms");
        registry.add("porchlight.public-url", () -> "https://portal.quay.example");
    }

    @Autowired
    Api anybody;

    @Test
    void sayTheNewNameTheColourAndTheSenderAlsoAfterKeycloakWasAway() {
        await().until(() -> KEYCLOAK.texts("de").containsKey("mspName"));
        KEYCLOAK.goAway();
        assertThat(anybody.as(Tokens.Agent.administrator())
                        .put(
                                "/api/provider/settings",
                                Map.of(
                                        "name",
                                        "O'Quay {IT}",
                                        "address",
                                        List.of("1 Quay", "York"),
                                        "email",
                                        "hello@quay.example",
                                        "brandColour",
                                        "#ffdd00",
                                        "timeZone",
                                        "Europe/Dublin",
                                        "mailSender",
                                        Map.of("name", "Quay portal", "email", "portal@quay.example")))
                        .status())
                .isEqualTo(204);
        KEYCLOAK.comeBack();

        // Keycloak reads texts as patterns.
        await().until(() -> "O''Quay '{'IT'}'".equals(KEYCLOAK.texts("en").get("mspName"))
                && KEYCLOAK.texts("de").equals(KEYCLOAK.texts("en")));
        assertThat(KEYCLOAK.texts("en"))
                .containsEntry("mspAddress", "1 Quay, York")
                .containsEntry("mspPhone", "")
                .containsEntry("mspLogo", "")
                // Yellow is read on dark as it is, with black on it, and is darkened on light.
                .containsEntry("mspAccentDark", "#ffdd00")
                .containsEntry("mspOnAccentDark", "#000000")
                .containsEntry("mspOnAccent", "#ffffff");
        await().until(() -> KEYCLOAK.realm().get("displayName").asString().equals("O'Quay {IT}"));
        assertThat(KEYCLOAK.realm().get("passwordPolicy").asString())
                .startsWith("length(10) and regexPattern(")
                .doesNotContain("northgate");
        assertThat(KEYCLOAK.realm().get("smtpServer"))
                .isEqualTo(KEYCLOAK.realm()
                        .objectNode()
                        .put("from", "portal@quay.example")
                        .put("password", "**********")
                        .put("fromDisplayName", "Quay portal"));
    }
}
