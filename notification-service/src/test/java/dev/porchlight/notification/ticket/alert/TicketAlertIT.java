package dev.porchlight.notification.ticket.alert;

import static dev.porchlight.notification.PlayedTicket.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.PlayedTicket;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Tokens.Agent;
import dev.porchlight.platform.testing.Tokens.Contact;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TicketAlertIT extends NotificationIT {

    private static final String ALERTS = "/api/ticket-alerts";

    private Agent adam;
    private Agent beth;
    private UUID harbour;
    private Contact rita;

    @BeforeEach
    void people() {
        adam = agent("Adam", "administrator");
        beth = agent("Beth", "billing");
        harbour = organisation("Harbour Dental");
        rita = contact(harbour, "Rita");
        known(adam.id(), beth.id(), rita.id());
    }

    @Test
    void fromTheBeginningTechniciansHearOfCriticalTicketsThatNobodyHas() {
        JsonNode first = administrator().get(ALERTS).json().at("/items/0");
        assertThat(first.get("occasion").asString()).isEqualTo("unassigned");
        assertThat(first.at("/priorities/0").asString()).isEqualTo("critical");
        assertThat(first.at("/roles/0").asString()).isEqualTo("technician");
    }

    @Test
    void whoIsNamedHearsOfNewTicketsOfAnOrganisation() {
        keep(Map.of("occasion", "new", "organisationIds", List.of(harbour), "agentIds", List.of(beth.id())));
        Contact kit = contact(organisation("Kestrel"), "Kit");
        known(kit.id());
        settled(PlayedTicket.opened(events, kit, "Mouse"));
        settled(PlayedTicket.opened(events, rita, "Printer"));
        assertThat(noticesOf(api.as(beth))).containsExactly("ticket.new");
        assertThat(noticesOf(api.as(adam))).isEmpty();
        assertThat(mails(beth.email(), 1)).hasSize(1);
    }

    @Test
    void theHourAndThePriorityCount() {
        LocalTime now = LocalTime.now(ZoneId.of("Europe/London")).truncatedTo(ChronoUnit.MINUTES);
        String id = keep(urgentBetween(now.plusHours(2), now.plusHours(3)));
        settled(urgent());
        assertThat(noticesOf(api.as(beth))).isEmpty();

        assertThat(administrator()
                        .put(ALERTS + "/" + id, urgentBetween(now.minusHours(1), now.plusHours(1)))
                        .status())
                .isEqualTo(204);
        settled(urgent());
        assertThat(noticesOf(api.as(beth))).containsExactly("ticket.unassigned");

        assertThat(administrator().delete(ALERTS + "/" + id).status()).isEqualTo(204);
        settled(urgent());
        assertThat(noticesOf(api.as(beth))).hasSize(1);
    }

    private Map<String, Object> urgentBetween(LocalTime from, LocalTime to) {
        return Map.of(
                "occasion", "unassigned",
                "organisationIds", List.of(harbour),
                "priorities", List.of("high"),
                "from", from.toString(),
                "to", to.toString(),
                "agentIds", List.of(beth.id()));
    }

    /** Opened as low, and found to be high. */
    private PlayedTicket urgent() {
        return PlayedTicket.opened(events, rita, "Server")
                .then("TicketPriorityChanged", Map.of("from", "low", "to", "high"), by(adam));
    }

    @Test
    void whatIsNotSoundIsRefused() {
        assertThat(pointers(Map.of("roles", List.of("technician")))).containsExactly("/occasion");
        assertThat(pointers(Map.of("occasion", "new"))).containsExactly("/roles");
        assertThat(pointers(Map.of("occasion", "new", "agentIds", List.of(rita.id()))))
                .containsExactly("/agentIds");
        assertThat(pointers(Map.of(
                        "occasion", "new", "roles", List.of("billing"), "organisationIds", List.of(UUID.randomUUID()))))
                .containsExactly("/organisationIds");
        assertThat(pointers(Map.of("occasion", "new", "roles", List.of("billing"), "from", "18:00")))
                .containsExactly("/to");
        assertThat(pointers(Map.of("occasion", "new", "roles", List.of("billing"), "from", "18:00", "to", "18:00")))
                .containsExactly("/to");
        assertThat(pointers(Map.of("occasion", "new", "roles", List.of("billing"), "from", "25:00", "to", "18:00")))
                .containsExactly("/from");
    }

    @Test
    void itIsForAdministratorsAlone() {
        assertThat(api.as(beth).get(ALERTS).status()).isEqualTo(403);
        assertThat(api.as(rita).get(ALERTS).status()).isEqualTo(403);
        assertThat(api.as(beth)
                        .post(ALERTS, Map.of("occasion", "new", "roles", List.of("billing")))
                        .status())
                .isEqualTo(403);
        assertThat(administrator()
                        .put(ALERTS + "/" + UUID.randomUUID(), Map.of("occasion", "new", "roles", List.of("billing")))
                        .status())
                .isEqualTo(404);
    }

    private Api administrator() {
        return api.as(adam);
    }

    private String keep(Map<String, Object> alert) {
        return administrator().post(ALERTS, alert).json().get("id").asString();
    }

    private List<String> pointers(Map<String, Object> alert) {
        return administrator().post(ALERTS, alert).pointers();
    }
}
