package dev.porchlight.identity.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.identity.People;
import dev.porchlight.identity.account.FakeKeycloak;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ServiceIT
class LanguageIT {

    private static final FakeKeycloak KEYCLOAK = new FakeKeycloak();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("porchlight.keycloak.url", KEYCLOAK::url);
        registry.add("porchlight.keycloak.client-secret", () -> "the-secret");
    }

    @Autowired
    Api anybody;

    @Test
    void theChoiceFollowsThePersonToTheirSignIn() {
        People people = new People(anybody.as(Tokens.Agent.administrator()));
        UUID organisation = people.organisation("Harbour Dental");
        String email = People.someEmail();
        UUID id = people.contactAt(organisation, "Ann", email).id();
        Api ann =
                anybody.as(new Tokens.Contact(id, "Ann", organisation, "Harbour Dental", null, "own", List.of("user")));

        Answer chosen = ann.put("/api/me/language", Map.of("language", "de"));
        assertThat(chosen.status()).as(chosen.text()).isEqualTo(204);
        await().until(() -> KEYCLOAK.user(email)
                .map(user -> user.path("attributes").path("locale").path(0).asString(""))
                .filter("de"::equals)
                .isPresent());

        ann.put("/api/me/language", Map.of("language", "en-GB"));
        await().until(() -> KEYCLOAK.user(email)
                .map(user -> user.path("attributes").path("locale").path(0).asString(""))
                .filter("en"::equals)
                .isPresent());
    }

    @Test
    void aLanguageThatThereIsNotIsRefusedAndMachinesReadNothing() {
        Api ann = anybody.as(Tokens.Contact.at(UUID.randomUUID()));
        assertThat(ann.put("/api/me/language", Map.of("language", "tlh")).pointers())
                .containsExactly("/language");
        assertThat(anybody.as(Tokens.machine("organisations:write"))
                        .put("/api/me/language", Map.of("language", "de"))
                        .status())
                .isEqualTo(403);
    }
}
