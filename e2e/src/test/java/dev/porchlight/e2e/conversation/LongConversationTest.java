package dev.porchlight.e2e.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.TicketPage;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import org.junit.jupiter.api.Test;

/** Who comes to a long conversation comes for what was said last. */
@PortalTest
class LongConversationTest {

    private final Ticket ticket;
    private final Person teller;

    LongConversationTest(Portal portal) {
        // Nobody else's, for as much as this may be said in a minute.
        teller = portal.newCustomer("Scheherazade & Co").user("Sher Azad");
        ticket = Ticket.open(portal, teller, Unique.words("A long story"));
        for (int i = 1; i <= 18; i++) {
            ticket.comment(teller, "Chapter " + i);
        }
    }

    @Test
    void it_opens_on_a_telephone_at_the_newest_with_the_box_at_hand(Browsing browsing) {
        TicketPage page = TicketPage.open(browsing.as(teller, Look.PHONE, "/"), ticket);
        assertThat(page.conversation().getByText("Chapter 18")).isInViewport();
        assertThat(page.commentBox()).isInViewport();

        Page window = page.page();
        window.keyboard().press("Control+Home");
        assertThat(page.title()).isInViewport();
        window.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Add a comment").setExact(true))
                .click();
        assertThat(page.commentBox()).isFocused();
        assertThat(page.commentBox()).isInViewport();
    }
}
