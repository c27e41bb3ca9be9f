package dev.porchlight.e2e.agent;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.AgentTicketPage;
import dev.porchlight.e2e.pages.QueuePage;
import dev.porchlight.e2e.pages.ReportPage;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@PortalTest
class QueueTest {

    private final Portal portal;
    private final Cast cast;

    QueueTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    @Test
    void every_organisation_is_in_it_and_it_moves_by_itself(Browsing browsing) {
        QueuePage queue = QueuePage.open(browsing.as(Person.AGENT));
        assertThat(queue.rows().first()).isVisible();
        Ticket one = Ticket.open(portal, cast.user(), Unique.words("From Rowan"));
        Ticket other = Ticket.open(portal, cast.outsider(), Unique.words("From Alder"));
        assertThat(queue.row(one.summary())).containsText(cast.customer().name());
        assertThat(queue.row(other.summary())).isVisible();

        one.resolve(Person.ADMINISTRATOR, "<p>Done</p>");
        assertThat(queue.row(one.summary())).isHidden();
    }

    @Test
    void filters_are_chips_and_live_in_the_address(Browsing browsing) {
        String summary = Unique.words("Filter me");
        Ticket.open(portal, cast.user(), summary, Map.of("priority", "critical"));
        QueuePage queue = QueuePage.open(browsing.as(Person.AGENT));
        queue.button("Filter").click();
        queue.checkbox("Critical").check();
        queue.page().keyboard().press("Escape");

        assertThat(queue.page()).hasURL(Pattern.compile("priority=critical"));
        assertThat(queue.text("Priority: Critical")).isVisible();
        assertThat(queue.row(summary)).isVisible();
        queue.page().reload();
        assertThat(queue.text("Priority: Critical")).isVisible();
        queue.button("Remove filter Priority: Critical").click();
        assertThat(queue.text("Priority: Critical")).isHidden();

        queue.button("Unassigned").click();
        assertThat(queue.page()).hasURL(Pattern.compile("assignee=none"));
        assertThat(queue.row(summary)).isVisible();
        queue.search().fill(summary);
        assertThat(queue.rows()).hasCount(1);
    }

    @Test
    void a_view_can_be_kept_under_a_name(Browsing browsing) {
        QueuePage queue = new QueuePage(browsing.as(Person.ADMINISTRATOR, "/agent/tickets?priority=low,medium"));
        queue.button("Save view").click();
        queue.textbox("Name of the view").fill("Quiet ones");
        queue.button("Save").click();
        queue.button("All open").click();
        queue.button("Quiet ones").click();
        assertThat(queue.page()).hasURL(Pattern.compile("priority=low(,|%2C)medium"));
        queue.page().reload();
        queue.button("Forget the view Quiet ones").click();
        assertThat(queue.button("Quiet ones")).isHidden();
    }

    @Test
    void from_the_preview_a_ticket_is_dealt_with(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Preview me"));
        QueuePage queue = QueuePage.open(browsing.as(Person.AGENT));
        queue.row(ticket.summary()).getByText("#" + ticket.number()).click();
        Locator preview = queue.preview();
        assertThat(preview).containsText(ticket.summary());
        AgentTicketPage inside = new AgentTicketPage(queue.page());
        inside.choice("Change priority").selectOption(new SelectOption().setValue("high"));
        assertThat(queue.row(ticket.summary())).containsText("High");
        inside.assignToMe();
        assertThat(queue.row(ticket.summary())).containsText(Person.AGENT.name());
        inside.reply("On it.");
        assertThat(queue.row(ticket.summary())).containsText("In progress");
    }

    @Test
    void two_agents_see_each_other_s_work(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Two of us"));
        AgentTicketPage one = AgentTicketPage.open(browsing.as(Person.AGENT), ticket);
        AgentTicketPage other = AgentTicketPage.open(browsing.as(Person.ADMINISTRATOR), ticket);
        one.assignToMe();
        assertThat(other.conversation()).containsText(Person.AGENT.name() + " took it");
        other.note("I know this one");
        assertThat(one.conversation()).containsText("I know this one");
        assertThat(one.text("Updated just now")).isVisible();
    }

    @Test
    void a_ticket_is_opened_for_a_customer_on_the_telephone(Browsing browsing) {
        String summary = Unique.words("Called in");
        Page page = browsing.as(Person.AGENT, "/agent/tickets/new");
        ReportPage report = new ReportPage(page);
        // Others of this name work elsewhere.
        report.pick("Organisation", cast.customer().name());
        report.pick("Requester", cast.user().name());
        assertThat(report.choice("Organisation")).hasValue(cast.customer().name());
        report.write(summary, "Screen is blue").weigh("medium", "low").submit();
        long number = report.numberOnBehalf();

        // Somebody else's page has no position to wait for.
        var seen = Awaitility.await("the customer's ticket")
                .until(() -> portal.as(cast.user()).get("/api/tickets/" + number), answer -> answer.status() == 200)
                .json();
        assertThat(seen.get("requester").get("name").asString())
                .isEqualTo(cast.user().name());
        portal.mails().awaited(cast.user(), mail -> mail.subject().contains("#" + number));
    }

    @Test
    void a_customer_s_link_leads_an_agent_to_the_agent_s_page(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Shared link"));
        Page page = browsing.as(Person.AGENT, "/tickets/" + ticket.number());
        assertThat(page).hasURL(portal.at("/agent/tickets/" + ticket.number()));
        assertThat(new AgentTicketPage(page).find(AriaRole.BUTTON, "Resolve")).isVisible();
    }
}
