package dev.porchlight.e2e.accessibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.ReportPage;
import dev.porchlight.e2e.pages.SignInPage;
import dev.porchlight.e2e.pages.TicketPage;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Unique;
import org.junit.jupiter.api.Test;

/** From the sign-in page to a reported issue and back to the list, with the keyboard alone. */
@PortalTest
class ReportByKeyboardTest {

    private static final int LONGEST_WAY = 40;

    private final Portal portal;
    private final Cast cast;

    ReportByKeyboardTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    /** Tab after tab until the focus is there, as somebody does who listens to the page. */
    private static void tabTo(Page page, com.microsoft.playwright.Locator wanted) {
        for (int i = 0; i < LONGEST_WAY; i++) {
            page.keyboard().press("Tab");
            if (wanted.count() == 1 && (Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        assertThat(wanted).isFocused();
    }

    @Test
    void report_an_issue_and_comment_on_it(Browsing browsing) {
        Page page = browsing.stranger();
        Keyboard keys = page.keyboard();
        page.navigate(portal.at("/"));
        SignInPage signIn = new SignInPage(page);
        assertThat(signIn.email()).isFocused();
        keys.type(cast.colleague().email());
        tabTo(page, signIn.password());
        keys.type(cast.colleague().password());
        keys.press("Enter");

        assertThat(signIn.navigation()).isVisible();
        keys.press("Tab");
        assertThat(signIn.link("Skip to content")).isFocused();
        tabTo(page, signIn.navigation().getByText("Report an Issue"));
        keys.press("Enter");

        ReportPage report = new ReportPage(page);
        assertThat(report.title()).hasText("New Ticket");
        assertThat(report.title()).isFocused();
        tabTo(page, report.button("Next"));
        keys.press("Enter");
        assertThat(report.title()).isFocused();
        String summary = Unique.words("Reported by keyboard");
        tabTo(page, report.summary());
        keys.type(summary);
        tabTo(page, report.details());
        keys.type("No mouse at hand");
        tabTo(page, report.urgency());
        keys.type("Medium");
        tabTo(page, report.impact());
        keys.type("Low");
        tabTo(page, report.choice("Followers"));
        keys.type("Piotr");
        assertThat(report.find(com.microsoft.playwright.options.AriaRole.OPTION, "Piotr Zielinski"))
                .isVisible();
        keys.press("ArrowDown");
        keys.press("Enter");
        tabTo(page, report.button("Submit ticket"));
        keys.press("Enter");

        long number = report.number();
        assertThat(report.title()).isFocused();
        tabTo(page, report.link("Open ticket #" + number));
        keys.press("Enter");
        TicketPage ticket = new TicketPage(page);
        assertThat(ticket.facts()).containsText("Piotr Zielinski");
        tabTo(page, ticket.commentBox());
        keys.type("Still no mouse");
        keys.press("Control+Enter");
        assertThat(ticket.conversation()).containsText("Still no mouse");
    }
}
