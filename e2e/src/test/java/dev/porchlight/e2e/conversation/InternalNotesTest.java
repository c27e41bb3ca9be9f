package dev.porchlight.e2e.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.porchlight.e2e.system.Mails.saying;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.AgentTicketPage;
import dev.porchlight.e2e.pages.TicketPage;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the MSP's people write to each other stays with them. */
@PortalTest
class InternalNotesTest {

    private final Portal portal;
    private final Cast cast;

    InternalNotesTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    @Test
    void an_internal_note_is_never_seen_by_the_customer(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.primary(), Unique.words("Backup failed"));
        TicketPage customer = TicketPage.open(browsing.as(cast.primary()), ticket);
        AgentTicketPage agent = AgentTicketPage.open(browsing.as(Person.AGENT), ticket);
        String secret = Unique.words("They have not paid");

        agent.note(secret);
        agent.reply("We are looking into it.");

        assertThat(customer.conversation()).containsText("We are looking into it.");
        assertThat(customer.page().locator("body")).not().containsText(secret);
        var api = portal.as(cast.primary());
        assertThat(api.get(ticket.path()).expect(200).text()).doesNotContain(secret, "internal-note");
        assertThat(api.get("/api/activity?size=100").expect(200).text()).doesNotContain(secret);
        assertThat(api.get("/api/tickets?q=" + secret.replace(' ', '+'))
                        .expect(200)
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        portal.mails().awaited(cast.primary(), saying("We are looking into it."));
        assertThat(portal.mails().to(cast.primary())).noneMatch(saying(secret));
        assertThat(portal.as(Person.AGENT).get(ticket.path()).expect(200).text())
                .contains(secret);
    }

    @Test
    void nor_is_a_file_of_one() {
        Ticket ticket = Ticket.open(portal, cast.primary(), Unique.words("Firewall rule"));
        String file = portal.as(Person.AGENT)
                .upload("rules.txt", "text/plain", "allow all".getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json()
                .get("id")
                .asString();
        portal.as(Person.AGENT)
                .post(
                        ticket.path() + "/internal-notes",
                        Map.of("text", "<p>See file</p>", "attachmentIds", List.of(file)))
                .expect(201);

        portal.as(Person.AGENT).get("/api/attachments/" + file).expect(200);
        portal.as(cast.primary()).get("/api/attachments/" + file).expectProblem(404);
        assertThat(portal.as(cast.primary()).get(ticket.path()).expect(200).text())
                .doesNotContain("rules.txt", file);
    }

    @Test
    void a_customer_cannot_write_one() {
        Ticket ticket = Ticket.open(portal, cast.primary(), Unique.words("Own notes"));
        portal.as(cast.primary())
                .post(ticket.path() + "/internal-notes", Map.of("text", "<p>x</p>"))
                .expectProblem(403);
    }
}
