package dev.porchlight.e2e.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.TicketPage;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A ticket's page never loses what is being typed. */
@PortalTest
class TypingIsKeptTest {

    private final Portal portal;
    private final Cast cast;

    TypingIsKeptTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    @Test
    void while_others_write(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Wi-Fi in the yard"));
        TicketPage page = TicketPage.open(browsing.as(cast.user()), ticket);
        page.commentBox().pressSequentially("It drops when");

        ticket.comment(Person.AGENT, "Which access point is nearest?");
        assertThat(page.conversation()).containsText("Which access point is nearest?");
        assertThat(page.commentBox()).hasText("It drops when");
        assertThat(page.commentBox()).isFocused();
        page.commentBox().pressSequentially(" it rains");
        assertThat(page.commentBox()).hasText("It drops when it rains");
    }

    @Test
    void over_a_reload_and_until_it_is_sent(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Headset crackles"));
        TicketPage page = TicketPage.open(browsing.as(cast.user()), ticket);
        page.commentBox().fill("Only on the left");
        page.page().reload();

        assertThat(page.commentBox()).hasText("Only on the left");
        page.button("Send comment").click();
        assertThat(page.conversation()).containsText("Only on the left");
        assertThat(page.commentBox()).hasText("");
        page.page().reload();
        assertThat(page.conversation()).containsText("Only on the left");
        assertThat(page.commentBox()).hasText("");
    }

    @Test
    void in_each_of_two_tabs(Browsing browsing) {
        TwoTabs tabs = twoTabs(browsing);
        tabs.one().page().reload();
        tabs.other().page().reload();
        assertThat(tabs.one().commentBox()).hasText("From one");
        assertThat(tabs.other().commentBox()).hasText("From the other");
    }

    @Test
    void in_two_tabs_although_one_of_them_sends(Browsing browsing) {
        TwoTabs tabs = twoTabs(browsing);
        tabs.other().button("Send comment").click();
        assertThat(tabs.other().commentBox()).hasText("");
        assertThat(tabs.one().conversation()).containsText("From the other");
        assertThat(tabs.one().commentBox()).hasText("From one");
        tabs.one().page().reload();
        assertThat(tabs.one().commentBox()).hasText("From one");
    }

    /** The same ticket in both, and in each something typed. */
    private record TwoTabs(TicketPage one, TicketPage other) {}

    private TwoTabs twoTabs(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Two tabs"));
        TicketPage one = TicketPage.open(browsing.as(cast.user()), ticket);
        TicketPage other = TicketPage.open(one.page().context().newPage(), ticket);
        one.commentBox().fill("From one");
        other.commentBox().fill("From the other");
        return new TwoTabs(one, other);
    }

    @Test
    void when_the_ticket_is_resolved_meanwhile(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Keyboard types twice"));
        TicketPage page = TicketPage.open(browsing.as(cast.user()), ticket);
        page.commentBox().fill("Still twice");

        ticket.resolve(Person.AGENT, "<p>Replaced</p>");
        assertThat(page.commentBox()).isHidden();
        assertThat(page.text("Your text is kept below")).isVisible();
        assertThat(page.page().getByText("Still twice")).isVisible();
    }

    @Test
    void when_the_connection_is_lost_and_comes_back(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Train journey"));
        TicketPage page = TicketPage.open(browsing.as(cast.user()), ticket);
        page.commentBox().fill("Sent from a tunnel");
        page.page().context().setOffline(true);
        page.button("Send comment").click();
        assertThat(page.conversation().getByText("Not sent.")).isVisible();

        // It goes by itself, and once.
        page.page().context().setOffline(false);
        assertThat(page.conversation().getByText("Not sent.")).isHidden();
        page.page().reload();
        assertThat(page.conversation().getByText("Sent from a tunnel")).hasCount(1);
    }

    @Test
    void when_the_session_ends_before_it_is_sent(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("After lunch"));
        TicketPage page = TicketPage.open(browsing.as(cast.user()), ticket);
        page.commentBox().fill("Written before lunch");
        page.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("portal"));
        page.button("Send comment").click();

        // Signed in again by itself, it goes by itself, and once.
        assertThat(page.conversation().getByText("Not sent.")).isHidden();
        ticket.comment(Person.AGENT, "Thank you, it is here");
        assertThat(page.conversation()).containsText("Thank you, it is here");
        page.page().reload();
        assertThat(page.conversation().getByText("Written before lunch")).hasCount(1);
        assertThat(page.commentBox()).hasText("");
    }

    @Test
    void with_its_files_when_it_is_not_sent_after_all(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Ferry crossing"));
        TicketPage page = TicketPage.open(browsing.as(cast.user()), ticket);
        page.page()
                .waitForFileChooser(() -> page.find(AriaRole.BUTTON, Pattern.compile("^Attach files"))
                        .click())
                .setFiles(new FilePayload("log.txt", "text/plain", "connected".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.button("Remove log.txt")).isVisible();
        page.page().context().setOffline(true);
        page.comment("From the ferry");
        page.conversation().getByText("Edit it").click();
        assertThat(page.commentBox()).hasText("From the ferry");
        assertThat(page.button("Remove log.txt")).isVisible();

        page.page().context().setOffline(false);
        page.button("Send comment").click();
        assertThat(page.conversation().getByText("log.txt")).isVisible();
    }
}
