package dev.porchlight.e2e.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.SignInPage;
import dev.porchlight.e2e.pages.TicketPage;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.util.List;
import org.junit.jupiter.api.Test;

@PortalTest
class LogoutTest {

    private final Portal portal;
    private final Cast cast;

    LogoutTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    private SignInPage signedIn(Browsing browsing) {
        Page page = browsing.stranger();
        page.navigate(portal.at("/"));
        SignInPage signIn = new SignInPage(page);
        signIn.signIn(cast.colleague());
        return signIn;
    }

    @Test
    void both_sessions_end_and_back_shows_nothing(Browsing browsing) {
        SignInPage page = signedIn(browsing);
        Ticket ticket = Ticket.open(portal, cast.colleague(), Unique.words("Private matter"));
        TicketPage.open(page.page(), ticket).commentBox().fill("Half a sentence");
        List<Cookie> stolen = page.page().context().cookies();
        page.logOut();

        page.page().goBack();
        assertThat(page.email().or(page.link("Sign in"))).isVisible();
        assertThat(page.page().locator("body")).not().containsText(ticket.summary());
        page.page().navigate(portal.at("/tickets"));
        assertThat(page.email().or(page.link("Sign in"))).isVisible();
        assertThat(page.page().context().storageState()).doesNotContain("Half a sentence");

        Page thief = browsing.stranger();
        thief.context().addCookies(stolen);
        assertThat(thief.context().request().get(portal.at("/api/tickets")).status())
                .isEqualTo(401);
    }

    @Test
    void another_tab_leaves_too_and_comes_back_to_where_it_was(Browsing browsing) {
        SignInPage page = signedIn(browsing);
        Page other = page.page().context().newPage();
        other.navigate(portal.at("/tickets"));
        assertThat(new SignInPage(other).navigation()).isVisible();
        page.logOut();

        // Nobody touches it.
        assertThat(new SignInPage(other).email()).isVisible();
        new SignInPage(other).signIn(cast.colleague());
        assertThat(other).hasURL(portal.at("/tickets"));
    }
}
