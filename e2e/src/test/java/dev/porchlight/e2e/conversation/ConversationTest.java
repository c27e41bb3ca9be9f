package dev.porchlight.e2e.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.porchlight.e2e.system.Mails.saying;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.AgentTicketPage;
import dev.porchlight.e2e.pages.QueuePage;
import dev.porchlight.e2e.pages.ReportPage;
import dev.porchlight.e2e.pages.TicketPage;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Mails.Mail;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Unique;
import org.junit.jupiter.api.Test;

/** From the customer's first word to the MSP's last, with nobody ever pressing reload. */
@PortalTest
class ConversationTest {

    private final Portal portal;
    private final Cast cast;

    ConversationTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    @Test
    void a_customer_reports_and_the_msp_answers(Browsing browsing) {
        String summary = Unique.words("Till does not open its drawer");
        QueuePage queue = QueuePage.open(browsing.as(Person.AGENT));
        assertThat(queue.rows().first()).isVisible();

        ReportPage report = ReportPage.open(browsing.as(cast.user()));
        report.write(summary, "It beeps three times.").weigh("high", "high").submit();
        long number = report.number();
        assertThat(queue.row(summary)).containsText("#" + number);

        queue.row(summary).getByText("#" + number).click();
        assertThat(queue.preview()).containsText("It beeps three times.");
        queue.link("Open ticket").click();
        AgentTicketPage agent = new AgentTicketPage(queue.page());
        assertThat(agent.title()).containsText(summary);
        agent.assignToMe();

        report.link("Open ticket #" + number).click();
        TicketPage customer = new TicketPage(report.page());
        assertThat(customer.facts()).containsText(Person.AGENT.name());

        agent.reply("Please hold the reset button for ten seconds.");
        assertThat(customer.conversation()).containsText("Please hold the reset button");

        customer.comment("Done, it opens again. <b>Thank you</b> & goodbye.");
        assertThat(agent.conversation()).containsText("Done, it opens again. <b>Thank you</b> & goodbye.");

        agent.changeStatus("waiting-for-customer");
        assertThat(customer.text("We are waiting for you.")).isVisible();
        customer.comment("I have nothing to add.");
        assertThat(agent.status()).hasValue("in-progress");

        agent.resolve("The drawer was reset.");
        assertThat(customer.conversation()).containsText("The drawer was reset.");
        assertThat(customer.commentBox()).isHidden();
        portal.as(cast.user())
                .post("/api/tickets/" + id(number) + "/comments", java.util.Map.of("text", "<p>One more thing</p>"))
                .expectProblem(409);

        customer.button("Re-open").click();
        customer.textbox("What is still wrong?").fill("It is stuck again.");
        customer.button("Re-open ticket").click();
        assertThat(customer.commentBox()).isVisible();
        assertThat(agent.conversation()).containsText("It is stuck again.");
        assertThat(agent.textbox("Reply to the customer")).isVisible();
    }

    private String id(long number) {
        return portal.as(cast.user())
                .get("/api/tickets/" + number)
                .expect(200)
                .json()
                .get("id")
                .asString();
    }

    @Test
    void mails_are_threaded_readable_without_html_and_lead_back(Browsing browsing) {
        String summary = Unique.words("Scanner is offline");
        ReportPage report = ReportPage.open(browsing.as(cast.user()));
        report.write(summary, "Both of them.").weigh("medium", "low").submit();
        long number = report.number();
        Mail first = portal.mails().awaited(cast.user(), saying("#" + number));

        var agent = new AgentTicketPage(browsing.as(Person.AGENT, Look.DESK, "/agent/tickets/" + number));
        agent.reply("Is the green lamp lit?");
        Mail reply = portal.mails().awaited(cast.user(), saying("Is the green lamp lit?"));

        assertThat(reply.subject()).contains("#" + number, summary);
        assertThat(reply.html()).contains("Is the green lamp lit?");
        assertThat(reply.text()).contains(portal.at("/tickets/" + number)).doesNotContain("<p>", "&nbsp;");
        assertThat(reply.header("Message-ID")).isNotEqualTo(first.header("Message-ID"));
        assertThat(reply.header("References")).contains(first.header("Message-ID"));
        assertThat(reply.header("In-Reply-To")).isNotBlank();
        assertThat(reply.header("Auto-Submitted")).isEqualTo("auto-generated");

        Person told = cast.user();
        TicketPage ticket = new TicketPage(browsing.as(told, Look.DESK, "/tickets/" + number));
        ticket.comment("Yes, it is lit.");
        assertThat(agent.conversation()).containsText("Yes, it is lit.");
        agent.assignToMe();
        ticket.comment("And now it blinks.");
        Mail toAgent = portal.mails().awaited(Person.AGENT, saying("And now it blinks."));
        assertThat(toAgent.text()).contains("/agent/tickets/" + number);
        assertThat(portal.mails().to(told)).noneMatch(saying("And now it blinks."));
    }
}
