package dev.porchlight.notification.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.PlayedTicket;
import dev.porchlight.platform.testing.Tokens.Agent;
import dev.porchlight.platform.testing.Tokens.Contact;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who else has a ticket open, and who is writing. */
class PresenceIT extends NotificationIT {

    @Test
    void colleaguesSeeWhoElseIsThereAndCustomersNothing() {
        Agent alan = agent("Alan");
        Agent beth = agent("Beth");
        Contact rita = contact(UUID.randomUUID(), "Rita");
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer");
        await().until(() -> api.as(alan).get("/api/activity").text().contains("Printer"));
        String path = "/api/presence/" + ticket.id();
        try (Listener team = Listener.to(api.as(alan));
                Listener requester = Listener.to(api.as(rita))) {
            await().until(() -> team.heartbeats() > 0 && requester.heartbeats() > 0);
            assertThat(people(alan, path, false).isEmpty()).isTrue();
            assertThat(people(beth, path, true).at("/0/name").asString()).isEqualTo("Alan");
            JsonNode seen = people(alan, path, false);
            assertThat(seen.at("/0/id").asString()).isEqualTo(beth.id().toString());
            assertThat(seen.at("/0/writing").asBoolean()).isTrue();
            // Alan came and Beth came writing: what is said again is nothing new.
            await().until(() -> team.of("presence").size() == 2);
            assertThat(team.of("presence").getFirst().data().get("id").asString())
                    .isEqualTo(ticket.id().toString());
            assertThat(api.as(beth).delete(path).status()).isEqualTo(204);
            await().until(() -> team.of("presence").size() == 3);
            assertThat(people(alan, path, false).isEmpty()).isTrue();
            assertThat(requester.of("presence")).isEmpty();
        }
        assertThat(api.as(rita).put(path, Map.of("writing", true)).status()).isEqualTo(403);
        assertThat(api.as(alan)
                        .put("/api/presence/" + UUID.randomUUID(), Map.of("writing", true))
                        .status())
                .isEqualTo(404);
    }

    private JsonNode people(Agent by, String path, boolean writing) {
        return api.as(by).put(path, Map.of("writing", writing)).json().get("people");
    }
}
