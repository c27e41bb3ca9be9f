package dev.porchlight.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Events;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceIT
class ProviderIT {

    private static final String SETTINGS = "/api/provider/settings";
    private static final String LOGO =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9' onload='x()'/></svg>";

    @Autowired
    Api anybody;

    @Autowired
    Events events;

    private Api administrator() {
        return anybody.as(Tokens.Agent.administrator());
    }

    private static Map<String, Object> provider(String name) {
        return new HashMap<>(Map.of(
                "name",
                name,
                "address",
                List.of("1 Quay", "York"),
                "email",
                "hello@quay.example",
                "brandColour",
                "#FFDD00",
                "timeZone",
                "Europe/Dublin",
                "mailSender",
                Map.of("name", "Quay portal", "email", "portal@quay.example")));
    }

    @Test
    void isChangedSeenByAnybodyAndTold() {
        Answer changed = administrator().put(SETTINGS, provider("Quay IT " + UUID.randomUUID()));
        assertThat(changed.status()).as(changed.text()).isEqualTo(204);

        Answer settings = administrator().after(changed).get(SETTINGS);
        assertThat(settings.header("ETag")).isEqualTo(changed.header("ETag"));
        JsonNode seen = anybody.get("/api/provider").json();
        assertThat(seen.get("name").asString()).startsWith("Quay IT");
        assertThat(seen.get("address").valueStream().map(JsonNode::asString)).containsExactly("1 Quay", "York");
        assertThat(seen.get("brandColour").asString()).isEqualTo("#ffdd00");
        // White cannot be read on yellow.
        assertThat(seen.get("accentColour").asString()).isNotEqualTo("#ffdd00");
        assertThat(seen.has("mailSender")).isFalse();
        assertThat(events.of("identity", Provider.ID, found -> !found.isEmpty()))
                .extracting(Events.Published::type)
                .contains("porchlight.identity.ProviderChanged.v1");
    }

    @Test
    void whoChangesWhatTheyHaveNotSeenIsRefused() {
        Answer first = administrator().put(SETTINGS, provider("First " + UUID.randomUUID()));
        administrator().put(SETTINGS, provider("Second " + UUID.randomUUID()));
        Answer late = administrator()
                .with("If-Match", first.header("ETag"))
                .put(SETTINGS, provider("Late " + UUID.randomUUID()));
        assertThat(late.status()).isEqualTo(412);
    }

    @Test
    void theLogoIsCleanedShownToAnybodyAndTakenAway() {
        Answer given = administrator().upload(SETTINGS + "/logo", "logo.svg", "image/svg+xml", LOGO.getBytes());
        assertThat(given.status()).as(given.text()).isEqualTo(204);
        String address =
                administrator().after(given).get(SETTINGS).json().get("logo").asString();
        Answer logo = anybody.get(address);
        assertThat(logo.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(logo.header("Content-Security-Policy")).contains("sandbox");
        assertThat(logo.text()).contains("M0 0h9").doesNotContain("onload");

        Answer refused = administrator().upload(SETTINGS + "/logo", "logo.png", "image/png", "no".getBytes());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactly("file");

        Answer gone = administrator().delete(SETTINGS + "/logo");
        assertThat(administrator().after(gone).get(SETTINGS).json().get("logo").isNull())
                .isTrue();
        assertThat(anybody.get(address).status()).isEqualTo(404);
    }

    @Test
    void isChangedByAdministratorsAlone() {
        for (Api other : List.of(
                anybody.as(Tokens.Agent.technician()),
                anybody.as(Tokens.Contact.at(UUID.randomUUID())),
                anybody.as(Tokens.machine("organisations:write")))) {
            assertThat(other.get(SETTINGS).status()).isEqualTo(403);
            assertThat(other.put(SETTINGS, provider("Mine")).status()).isEqualTo(403);
            assertThat(other.upload(SETTINGS + "/logo", "l.svg", "image/svg+xml", LOGO.getBytes())
                            .status())
                    .isEqualTo(403);
            assertThat(other.delete(SETTINGS + "/logo").status()).isEqualTo(403);
        }
        assertThat(anybody.get(SETTINGS).status()).isEqualTo(401);
    }

    @Test
    void badInputNamesItsField() {
        Map<String, Object> wrong = Map.of(
                "name", " ",
                "email", "nobody",
                "brandColour", "green",
                "timeZone", "Mars/North",
                "homepage", "javascript:alert(1)",
                "phone", "call me",
                "address", List.of("x".repeat(101)));
        wrong.forEach((field, value) -> {
            Map<String, Object> body = provider("Quay IT");
            body.put(field, value);
            Answer answer = administrator().put(SETTINGS, body);
            assertThat(answer.status()).as(field).isEqualTo(400);
            assertThat(answer.pointers().getFirst()).as(field).startsWith("/" + field);
        });
    }
}
