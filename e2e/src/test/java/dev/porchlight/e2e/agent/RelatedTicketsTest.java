package dev.porchlight.e2e.agent;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.accessibility.Audit;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.AgentTicketPage;
import dev.porchlight.e2e.pages.TicketPage;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tickets that have to do with each other. */
@PortalTest
class RelatedTicketsTest {

    private final Portal portal;
    private final Cast cast;

    RelatedTicketsTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    @Test
    void what_was_reported_twice_goes_on_in_one_and_nothing_internal_leaks(Browsing browsing) {
        Ticket first = Ticket.open(portal, cast.user(), Unique.words("No heating"));
        Ticket second = Ticket.open(portal, cast.colleague(), Unique.words("It is cold"));
        String secret = Unique.words("They have not paid");
        first.note(Person.AGENT, secret);
        second.note(Person.AGENT, secret + " either");
        AgentTicketPage agent = AgentTicketPage.open(browsing.as(Person.AGENT), second);
        agent.choose("Merge into another ticket");
        Locator dialog = agent.dialog(Pattern.compile("^Merge ticket #" + second.number()));
        agent.pick(dialog, "Merge into", first);
        Audit.requireAtEveryWidth(agent.page(), "merge");
        agent.confirm(dialog, "Merge");
        assertThat(agent.text("This goes on in")).containsText("#" + first.number());

        TicketPage theirs = TicketPage.open(browsing.as(cast.colleague()), second);
        assertThat(theirs.commentBox()).isHidden();
        theirs.text("This goes on in").getByRole(AriaRole.LINK).click();
        assertThat(theirs.title()).containsText(first.summary());
        assertThat(theirs.facts()).containsText(cast.colleague().name());
        assertThat(theirs.conversation()).containsText("merged");
        assertThat(theirs.page().locator("body")).not().containsText(secret);
    }

    @Test
    void a_comment_about_something_else_becomes_a_ticket(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Slow laptop"));
        ticket.comment(cast.user(), "And the door badge does not open.");
        AgentTicketPage agent = AgentTicketPage.open(browsing.as(Person.AGENT), ticket);
        String summary = Unique.words("Door badge");
        agent.button("Make a ticket of what " + cast.user().name() + " wrote").click();
        Locator dialog = agent.dialog(Pattern.compile("^Split off from ticket #" + ticket.number()));
        assertThat(dialog).containsText("And the door badge does not open.");
        agent.confirm(dialog, "Open ticket");
        assertThat(dialog.getByText("Enter a summary")).isVisible();
        dialog.getByLabel("Summary").fill(summary);
        agent.confirm(dialog, "Open ticket");
        assertThat(agent.title()).containsText(summary);
        assertThat(agent.region("Facts")).containsText("Split off from");

        TicketPage theirs = TicketPage.open(browsing.as(cast.user()), ticket);
        theirs.facts()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile(summary)))
                .click();
        assertThat(theirs.title()).containsText(summary);
        assertThat(theirs.conversation()).containsText("And the door badge does not open.");
    }

    @Test
    void a_link_is_the_service_team_s_and_can_be_removed(Browsing browsing) {
        Ticket one = Ticket.open(portal, cast.user(), Unique.words("Monitor flickers"));
        Ticket other = Ticket.open(portal, cast.outsider(), Unique.words("Same monitor elsewhere"));
        AgentTicketPage agent = AgentTicketPage.open(browsing.as(Person.AGENT), one);
        agent.choose("Link to a ticket");
        Locator dialog = agent.dialog(Pattern.compile("^Link ticket #" + one.number()));
        agent.pick(dialog, "Other ticket", other);
        agent.confirm(dialog, "Link");
        Locator facts = agent.region("Facts");
        assertThat(facts).containsText(other.summary());
        assertThat(TicketPage.open(browsing.as(cast.user()), one).page().locator("body"))
                .not()
                .containsText(other.summary());

        agent.button("Remove the link to #" + other.number()).click();
        assertThat(facts).not().containsText(other.summary());
    }
}
