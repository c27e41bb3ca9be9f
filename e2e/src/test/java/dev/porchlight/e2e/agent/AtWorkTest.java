package dev.porchlight.e2e.agent;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.accessibility.Audit;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.AgentTicketPage;
import dev.porchlight.e2e.pages.QueuePage;
import dev.porchlight.e2e.pages.SearchDialog;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What makes a day with forty tickets shorter. */
@PortalTest
class AtWorkTest {

    private final Portal portal;
    private final Cast cast;

    AtWorkTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    @Test
    void time_is_logged_corrected_and_taken_away(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Slow network"));
        AgentTicketPage page = AgentTicketPage.open(browsing.as(Person.AGENT), ticket);
        Locator worked = page.region("Time worked");
        assertThat(worked).containsText("No time logged yet.");
        page.button("Log time").click();
        Locator log = page.dialog(Pattern.compile("^Log time on ticket #"));
        page.confirm(log, "Log time");
        assertThat(log.getByText("Enter how long, for example 45 or 1h 30m")).isVisible();
        log.getByLabel("Time worked").fill("1h 30m");
        log.getByLabel("Note").fill("Changed the switch");
        Audit.requireAtEveryWidth(page.page(), "log time");
        page.confirm(log, "Log time");
        assertThat(worked).containsText("1 hr 30 mins in all, 1 hr 30 mins of it billable");
        assertThat(worked.getByRole(AriaRole.LISTITEM)).containsText("Changed the switch");

        worked.getByText("Correct").click();
        Locator correct = page.dialog(Pattern.compile("^Correct the time"));
        correct.getByLabel("Time worked").fill("45");
        correct.getByLabel("Billable").uncheck();
        page.confirm(correct, "Save");
        assertThat(worked).containsText("45 mins in all, 0 mins of it billable");

        worked.getByText("Delete").click();
        page.confirm(page.dialog(Pattern.compile("^Delete this entry")), "Delete");
        assertThat(worked).containsText("No time logged yet.");
        page.reply("It is fast again.");
        assertThat(page.conversation()).not().containsText("Changed the switch");
    }

    @Test
    void what_is_answered_often_is_written_once_and_filled_in(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Password"));
        String name = Unique.words("Thanks");
        portal.as(Person.AGENT)
                .post(
                        "/api/prepared-replies",
                        Map.of("name", name, "text", "Dear {first-name} of {organisation}, {number} is with {agent}."))
                .expect(201);
        AgentTicketPage page = AgentTicketPage.open(browsing.as(Person.AGENT), ticket);
        page.button("Insert a reply").click();
        Locator list = page.dialog(Pattern.compile("^Prepared replies"));
        Locator reply = list.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(name));
        assertThat(reply).isVisible();
        Audit.requireAtEveryWidth(page.page(), "prepared replies");
        reply.getByText("Insert").click();
        String filled = "Dear Piotr of " + cast.customer().name() + ", #" + ticket.number() + " is with "
                + Person.AGENT.name() + ".";
        assertThat(page.textbox("Reply to the customer")).hasText(filled);
        page.button("Send reply").click();
        assertThat(page.conversation()).containsText(filled);

        page.button("Insert a reply").click();
        reply.getByText("Delete").click();
        assertThat(reply).hasCount(0);
    }

    @Test
    void several_are_changed_at_once_and_changed_back(Browsing browsing) {
        String words = Unique.words("Many at once");
        Ticket one = Ticket.open(portal, cast.user(), words + " one");
        Ticket other = Ticket.open(portal, cast.user(), words + " other");
        other.status(Person.AGENT, "in-progress");
        QueuePage queue = QueuePage.open(browsing.as(Person.AGENT));
        queue.search().fill(words);
        assertThat(queue.rows()).hasCount(2);
        queue.checkbox("Choose all on this page").check();
        Locator acts = queue.find(AriaRole.GROUP, "Change the chosen tickets");
        assertThat(acts).containsText("2 chosen");
        Audit.requireAtEveryWidth(queue.page(), "chosen tickets");
        acts.getByText("Priority").click();
        queue.find(AriaRole.MENUITEM, "Critical").click();
        assertThat(queue.text("2 tickets changed.")).isVisible();
        assertThat(queue.row(one.summary())).containsText("Critical");
        assertThat(queue.row(other.summary())).containsText("Critical");
        queue.button("Undo").click();
        assertThat(queue.row(one.summary())).not().containsText("Critical");
        assertThat(queue.row(other.summary())).not().containsText("Critical");

        queue.checkbox("Choose all on this page").check();
        acts.getByText("Resolve").click();
        assertThat(queue.rows()).hasCount(0);
        queue.button("Undo").click();
        assertThat(queue.row(one.summary())).containsText("New");
        assertThat(queue.row(other.summary())).containsText("In progress");
    }

    @Test
    void the_palette_acts_on_what_one_has_open(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("By keyboard"));
        AgentTicketPage page = AgentTicketPage.open(browsing.as(Person.AGENT), ticket);
        SearchDialog palette = SearchDialog.open(page.page());
        assertThat(palette.find(AriaRole.GROUP, "Do")).containsText("Assign to me");
        Audit.requireAtEveryWidth(page.page(), "palette of a ticket");
        palette.type("assign to me");
        assertThat(palette.chosen()).containsText("Assign to me");
        page.page().keyboard().press("Enter");
        assertThat(page.conversation()).containsText("took it");

        SearchDialog.open(page.page()).type("priority crit");
        page.page().keyboard().press("Enter");
        assertThat(page.conversation()).containsText("to Critical");
        SearchDialog.open(page.page()).type("overv");
        assertThat(palette.chosen()).containsText("Go to Overview");
        page.page().keyboard().press("Enter");
        assertThat(page.title()).hasText("Overview");
    }

    @Test
    void the_overview_says_what_waits_and_what_each_one_has(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("For the overview"));
        AgentTicketPage.open(browsing.as(Person.AGENT), ticket).assignToMe();
        QueuePage overview = new QueuePage(browsing.as(Person.AGENT, "/agent/overview"));
        assertThat(overview.region("Breaches next")).isVisible();
        assertThat(overview.region("Waits longest").getByRole(AriaRole.LISTITEM).first())
                .isVisible();
        Locator mine = overview.region("What each one has")
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(Person.AGENT.name()));
        mine.getByRole(AriaRole.LINK).click();
        overview.search().fill(ticket.summary());
        assertThat(overview.row(ticket.summary())).isVisible();
    }
}
