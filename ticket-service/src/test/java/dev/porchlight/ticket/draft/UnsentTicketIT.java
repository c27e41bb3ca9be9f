package dev.porchlight.ticket.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceIT
class UnsentTicketIT extends World {

    private static final String PATH = "/api/tickets/unsent";

    @Test
    void isKeptForItsWriterAloneUntilItIsLetGoOf() {
        Api casey = as(known("Casey"));
        assertThat(casey.get(PATH).json().path("form").isString()).isFalse();
        assertThat(casey.put(PATH, Map.of("form", "{\"summary\":\"Pri\"}")).status())
                .isEqualTo(204);
        assertThat(casey.put(PATH, Map.of("form", "{\"summary\":\"Printer\"}")).status())
                .isEqualTo(204);
        JsonNode kept = casey.get(PATH).json();
        assertThat(kept.get("form").asString()).isEqualTo("{\"summary\":\"Printer\"}");
        assertThat(kept.get("savedAt").asString()).isNotEmpty();
        for (Api other : new Api[] {as(known("Robin")), asAgent()}) {
            assertThat(other.get(PATH).text()).doesNotContain("Printer");
            assertThat(other.delete(PATH).status()).isEqualTo(204);
        }
        assertThat(casey.get(PATH).text()).contains("Printer");

        assertThat(casey.put(PATH, Map.of("form", " ")).pointers()).containsExactly("/form");
        assertThat(casey.put(PATH, Map.of("form", "x".repeat(200_001))).pointers())
                .containsExactly("/form");
        assertThat(casey.delete(PATH).status()).isEqualTo(204);
        assertThat(casey.get(PATH).text()).doesNotContain("Printer");
        assertThat(anybody.as(Tokens.machine("tickets:read", "tickets:write"))
                        .get(PATH)
                        .status())
                .isEqualTo(403);
    }
}
