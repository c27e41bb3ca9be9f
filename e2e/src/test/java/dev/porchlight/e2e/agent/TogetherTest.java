package dev.porchlight.e2e.agent;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.porchlight.e2e.system.Mails.saying;

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

/** Two agents and a customer with one ticket. */
@PortalTest
class TogetherTest {

    private final Portal portal;
    private final Cast cast;

    TogetherTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    @Test
    void who_writes_at_the_same_time_is_seen_to(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Two at once"));
        AgentTicketPage one = AgentTicketPage.open(browsing.as(Person.AGENT), ticket);
        AgentTicketPage other = AgentTicketPage.open(browsing.as(Person.ADMINISTRATOR), ticket);
        String name = portal.nameOf(Person.ADMINISTRATOR);
        assertThat(one.text(name + " has it open")).isVisible();
        other.textbox("Reply to the customer").fill("I am just");
        assertThat(one.text(name + " is writing")).isVisible();
        Audit.requireAtEveryWidth(one.page(), "ticket to which a colleague writes");
        other.button("Send reply").click();
        assertThat(one.conversation()).containsText("I am just");
        assertThat(one.text(name + " is writing")).isHidden();
        other.link("Queue").click();
        assertThat(one.text(name + " has it open")).isHidden();
    }

    @Test
    void a_colleague_who_is_mentioned_in_a_note_hears_of_it(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Ask a colleague"));
        AgentTicketPage page = AgentTicketPage.open(browsing.as(Person.AGENT), ticket);
        String name = portal.nameOf(Person.ADMINISTRATOR);
        page.button("Internal note").click();
        page.button("Mention").click();
        page.find(AriaRole.MENUITEM, name).click();
        Locator note = page.textbox("Internal note");
        assertThat(note).containsText("@" + name);
        String asked = Unique.words("is this yours?");
        note.press("End");
        note.pressSequentially(asked);
        page.button("Add note").click();
        assertThat(page.conversation()).containsText(asked);
        portal.mails().awaited(Person.ADMINISTRATOR, saying(asked));
        assertThat(TicketPage.open(browsing.as(cast.user()), ticket).conversation())
                .not()
                .containsText(asked);
    }

    @Test
    void whoever_asked_says_once_how_well_it_was_done(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Well done?"));
        ticket.resolve(Person.AGENT, "<p>Done</p>");
        TicketPage theirs = TicketPage.open(browsing.as(cast.user()), ticket);
        Locator rating = theirs.find(AriaRole.FORM, "How well was this done?");
        rating.getByText("Send rating").click();
        assertThat(rating.getByText("Choose one of the five")).isVisible();
        Audit.requireAtEveryWidth(theirs.page(), "rating");
        rating.getByLabel("4 – well").check();
        rating.getByLabel("Is there anything we should know?").fill("Quick, and friendly.");
        rating.getByText("Send rating").click();
        assertThat(theirs.facts()).containsText("4 of 5");
        assertThat(rating).isHidden();
        AgentTicketPage agent = AgentTicketPage.open(browsing.as(Person.AGENT), ticket);
        assertThat(agent.conversation()).containsText("Quick, and friendly.");
        assertThat(agent.region("Facts")).containsText("4 of 5");
        assertThat(TicketPage.open(browsing.as(cast.primary()), ticket).find(AriaRole.FORM, "How well was this done?"))
                .isHidden();
    }

    @Test
    void how_it_was_is_told_in_words_and_shows_nobody_more_than_they_could_see(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("As it was"));
        String secret = Unique.words("Only for us");
        ticket.note(Person.AGENT, secret);
        ticket.comment(Person.AGENT, "We look at it");
        ticket.resolve(Person.AGENT, "<p>Mended</p>");
        TicketPage theirs = TicketPage.open(browsing.as(cast.user()), ticket);
        theirs.button("How it was").click();
        Locator past = theirs.dialog(Pattern.compile("^Ticket #" + ticket.number() + " as it was"));
        Locator slider = past.getByRole(AriaRole.SLIDER);
        assertThat(past).containsText("Mended");
        slider.press("Home");
        assertThat(slider).hasAttribute("aria-valuetext", Pattern.compile("opened the ticket$"));
        assertThat(past).not().containsText("We look at it");
        assertThat(past).containsText("New");
        Audit.requireAtEveryWidth(theirs.page(), "ticket as it was");
        slider.press("ArrowRight");
        assertThat(past).containsText("We look at it");
        assertThat(past).not().containsText(secret);

        AgentTicketPage agent = AgentTicketPage.open(browsing.as(Person.AGENT), ticket);
        agent.button("How it was").click();
        Locator whole = agent.dialog(Pattern.compile("as it was$"));
        whole.getByRole(AriaRole.SLIDER).press("Home");
        assertThat(whole).not().containsText(secret);
        whole.getByRole(AriaRole.SLIDER).press("ArrowRight");
        assertThat(whole).containsText(secret);
        assertThat(whole).not().containsText("We look at it");
    }
}
