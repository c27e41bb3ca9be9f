package dev.porchlight.notification.told;

import static dev.porchlight.notification.PlayedTicket.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.PlayedTicket;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.platform.testing.Tokens.Agent;
import dev.porchlight.platform.testing.Tokens.Contact;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ToldIT extends NotificationIT {

    private Contact rita;
    private Agent alan;

    @BeforeEach
    void people() {
        rita = contact(organisation("Harbour Dental"), "Rita");
        alan = agent("Alan");
    }

    @Test
    void eachSeesWhatTheyWereToldWhyAndWhetherItArrived() {
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer").comment("<p>Try now.</p>", by(alan));
        settled(ticket);
        List<JsonNode> told = told(rita);
        assertThat(told)
                .extracting(one -> one.get("kind").asString())
                .containsExactlyInAnyOrder("ticket.commented", "ticket.received");
        JsonNode comment = told.stream()
                .filter(one -> one.get("kind").asString().equals("ticket.commented"))
                .findFirst()
                .orElseThrow();
        assertThat(comment.get("heading").asString()).isEqualTo("Alan (Northgate IT) wrote");
        assertThat(comment.get("why").asString()).isEqualTo("You get this because the ticket is yours.");
        assertThat(comment.at("/subject/number").stringValue()).isEqualTo(Long.toString(ticket.number()));
        assertThat(comment.at("/mail/state").asString()).isEqualTo("sent");
        assertThat(comment.at("/mail/at").asString()).isNotEmpty();
        assertThat(told(alan)).isEmpty();
        assertThat(told(Contact.at(rita.organisationId()).seeing("organisation")))
                .isEmpty();
        assertThat(api.as(Tokens.machine("tickets:read"))
                        .get("/api/notifications")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoDoesNotWantMailAboutATopicIsToldInThePortalAlone() {
        assertThat(topics(rita))
                .filteredOn(topic -> topic.startsWith("ticket."))
                .containsExactly("ticket.opened", "ticket.messages", "ticket.progress");
        assertThat(topics(alan)).contains("ticket.assigned", "ticket.notes", "ticket.unassigned");
        choose(rita, "ticket.messages", false);

        settled(PlayedTicket.opened(events, rita, "Printer").comment("<p>Try now.</p>", by(alan)));
        assertThat(told(rita))
                .extracting(one ->
                        one.get("kind").asString() + " " + one.at("/mail/state").asString())
                .containsExactlyInAnyOrder("ticket.commented unwanted", "ticket.received sent");

        choose(rita, "ticket.messages", true);
        settled(PlayedTicket.opened(events, rita, "Screen").comment("<p>Try now.</p>", by(alan)));
        assertThat(told(rita))
                .extracting(one ->
                        one.get("kind").asString() + " " + one.at("/mail/state").asString())
                .contains("ticket.commented sent");
    }

    @Test
    void aTopicThatIsNotTheirsCannotBeChosen() {
        assertThat(api.as(rita)
                        .put("/api/notification-preferences/ticket.notes", Map.of("mail", false))
                        .status())
                .isEqualTo(404);
        assertThat(api.as(rita)
                        .put("/api/notification-preferences/ticket.messages", Map.of())
                        .pointers())
                .containsExactly("/mail");
    }

    @Test
    void anUrgentTicketThatNobodyHasIsToldToTheTeam() {
        Agent beth = agent("Beth");
        known(beth.id());
        PlayedTicket low = PlayedTicket.opened(events, rita, "Mouse");
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Server")
                .then("TicketPriorityChanged", Map.of("from", "low", "to", "critical"), by(alan))
                .assign(alan, alan)
                .then("TicketPriorityChanged", Map.of("from", "critical", "to", "critical"), by(rita))
                .then("TicketUnassigned", Map.of(), by(alan));
        settled(ticket);
        settled(low);
        assertThat(kinds(beth)).containsExactly("ticket.unassigned", "ticket.unassigned");
        assertThat(kinds(alan)).isEmpty();
    }

    private List<String> kinds(Agent agent) {
        return told(agent).stream().map(one -> one.get("kind").asString()).toList();
    }

    private void choose(Contact contact, String topic, boolean mail) {
        assertThat(api.as(contact)
                        .put("/api/notification-preferences/" + topic, Map.of("mail", mail))
                        .status())
                .isEqualTo(204);
    }

    private List<String> topics(Contact contact) {
        return topics(api.as(contact).get("/api/notification-preferences").json());
    }

    private List<String> topics(Agent agent) {
        return topics(api.as(agent).get("/api/notification-preferences").json());
    }

    private static List<String> topics(JsonNode preferences) {
        return preferences
                .get("items")
                .valueStream()
                .map(one -> one.get("topic").asString())
                .toList();
    }

    private List<JsonNode> told(Contact contact) {
        return items(api.as(contact).get("/api/notifications").json());
    }

    private List<JsonNode> told(Agent agent) {
        return items(api.as(agent).get("/api/notifications").json());
    }

    private static List<JsonNode> items(JsonNode page) {
        return page.get("items").valueStream().toList();
    }
}
