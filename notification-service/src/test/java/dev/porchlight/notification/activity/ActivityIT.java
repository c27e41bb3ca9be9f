package dev.porchlight.notification.activity;

import static dev.porchlight.notification.PlayedTicket.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.PlayedTicket;
import dev.porchlight.platform.position.Position;
import dev.porchlight.platform.position.Positions;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.platform.testing.Tokens.Agent;
import dev.porchlight.platform.testing.Tokens.Contact;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ActivityIT extends NotificationIT {

    @Autowired
    Positions positions;

    private final UUID organisation = UUID.randomUUID();
    private final Agent alan = new Agent(UUID.randomUUID(), "Alan Agent", List.of("technician"));

    @Test
    void itSaysWhoDidWhatNewestFirst() {
        Contact rita = somebody("Rita");
        Agent beth = agent("Beth Busy");
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer <b>on</b> fire")
                .assign(beth, alan)
                .comment("<p>Is it <em>still</em></p><p>burning?</p>", by(alan))
                .status("waiting-for-customer", by(alan))
                .then("FilesAttached", Map.of("attachments", List.of(Map.of("name", "smoke.png"))), by(rita))
                .then("TicketUnassigned", Map.of(), by(alan))
                .resolve("<p>" + "Water helped. ".repeat(40) + "</p>", alan);
        seen(ticket);
        await().until(() -> items(rita).get(5).get("text").isString());

        List<JsonNode> items = items(rita);
        assertThat(items)
                .extracting(item -> item.get("action").asString())
                .containsExactly("resolved", "unassigned", "attached", "status", "comment", "assigned", "opened");
        assertThat(items)
                .extracting(item -> item.get("text").asString(null))
                .element(6)
                .isEqualTo("Printer <b>on</b> fire");
        assertThat(items.get(4).get("text").asString()).isEqualTo("Is it still burning?");
        assertThat(items.get(5).get("text").asString()).isEqualTo("Beth Busy");
        assertThat(items.get(3).get("text").asString()).isEqualTo("waiting-for-customer");
        assertThat(items.get(2).get("text").asString()).isEqualTo("smoke.png");
        assertThat(items.get(1).get("text").isNull()).isTrue();
        assertThat(items.get(0).get("text").asString())
                .hasSizeLessThanOrEqualTo(140)
                .endsWith("…");
        assertThat(items.get(0).at("/actor/name").asString()).isEqualTo("Alan Agent");
        assertThat(items.get(0).at("/actor/company").asString()).isEqualTo("Northgate IT");
        assertThat(items.get(6).at("/actor/company").asString()).isEqualTo("Test Organisation");
        assertThat(items.get(6).at("/subject/number").stringValue()).isEqualTo(Long.toString(ticket.number()));
        assertThat(items.get(6).at("/subject/id").asString())
                .isEqualTo(ticket.id().toString());
        assertThat(items.get(6).at("/subject/kind").asString()).isEqualTo("ticket");
        assertThat(items.get(6).at("/subject/title").asString()).isEqualTo("Printer <b>on</b> fire");
        assertThat(items.get(6).at("/subject/address").asString()).isEqualTo("/tickets/" + ticket.number());
        assertThat(items.get(6).propertyNames())
                .containsExactlyInAnyOrder("id", "at", "actor", "subject", "action", "text");
    }

    @Test
    void customersSeeWhatTheirVisibilityAllows() {
        String site = UUID.randomUUID().toString();
        Contact rita = somebody("Rita").atSite(site);
        Contact follower = somebody("Fred");
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer", follower);
        seen(ticket);

        assertThat(items(rita)).hasSize(1);
        assertThat(items(follower)).hasSize(1);
        assertThat(items(somebody("Own"))).isEmpty();
        assertThat(items(somebody("Same site").atSite(site))).isEmpty();
        assertThat(items(somebody("Site").seeing("site").atSite(site))).hasSize(1);
        assertThat(items(somebody("Other site")
                        .seeing("site")
                        .atSite(UUID.randomUUID().toString())))
                .isEmpty();
        assertThat(items(somebody("No site").seeing("site"))).isEmpty();
        assertThat(items(somebody("All").seeing("organisation"))).hasSize(1);
        assertThat(items(Contact.at(UUID.randomUUID()).seeing("organisation"))).isEmpty();
        assertThat(items(new Contact(
                        rita.id(), "Rita elsewhere", UUID.randomUUID(), "Other", site, "organisation", List.of())))
                .isEmpty();

        seen(ticket.unfollow(follower, by(follower)));
        assertThat(items(follower)).isEmpty();
    }

    @Test
    void internalNotesAreForAgentsAlone() {
        Contact rita = somebody("Rita");
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer").note("<p>They spilt tea.</p>", alan);
        seen(ticket);
        assertThat(items(rita)).hasSize(1);
        assertThat(items(somebody("All").seeing("organisation"))).hasSize(1);
        assertThat(api.as(rita).get("/api/activity").text()).doesNotContain("tea");
        assertThat(jdbc.sql("select count(*) from activity where text like '%tea%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(api.as(Tokens.machine("tickets:read"))
                        .get("/api/activity?size=100")
                        .text())
                .contains(ticket.id().toString())
                .doesNotContain("tea");

        List<JsonNode> agents = items(api.as(alan));
        assertThat(agents)
                .filteredOn(item ->
                        item.at("/subject/id").asString().equals(ticket.id().toString()))
                .extracting(item -> item.get("action").asString())
                .containsExactly("internal-note", "opened");
    }

    @Test
    void theSizeIsAsAsked() {
        Contact rita = somebody("Rita");
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer");
        for (int i = 0; i < 12; i++) {
            ticket.comment("<p>" + i + "</p>", by(rita));
        }
        seen(ticket);
        assertThat(items(api.as(rita), "/api/activity")).hasSize(10);
        assertThat(items(api.as(rita), "/api/activity?size=3"))
                .extracting(item -> item.get("text").asString())
                .containsExactly("11", "10", "9");
        for (String wrong : List.of("0", "101", "-1", "many", "99999999999")) {
            Api.Answer answer = api.as(rita).get("/api/activity?size=" + wrong);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.pointers()).containsExactly("size");
        }
        assertThat(api.as(Tokens.machine("organisations:read"))
                        .get("/api/activity")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoHasJustWrittenSeesIt() {
        Contact rita = somebody("Rita");
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer");
        Api after = api.as(rita).with("Portal-Position", at(ticket.id(), 0));
        await().until(() -> items(after, "/api/activity").size() == 1);
        ticket.comment("<p>Now</p>", by(rita));
        assertThat(items(api.as(rita).with("Portal-Position", at(ticket.id(), 1)), "/api/activity"))
                .hasSize(2);
        assertThat(api.as(rita)
                        .with("Portal-Position", "rubbish@1")
                        .get("/api/activity")
                        .status())
                .isEqualTo(200);
    }

    private String at(Object ticket, long version) {
        return positions.write(new Position(ticket.toString(), version));
    }

    private Contact somebody(String name) {
        return Contact.at(organisation).named(name);
    }

    private List<JsonNode> items(Contact contact) {
        return items(api.as(contact));
    }

    private static List<JsonNode> items(Api as) {
        return items(as, "/api/activity?size=100");
    }

    private static List<JsonNode> items(Api as, String path) {
        Api.Answer answer = as.get(path);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().get("items").valueStream().toList();
    }
}
