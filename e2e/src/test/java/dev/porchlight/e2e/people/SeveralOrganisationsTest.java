package dev.porchlight.e2e.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.pages.SignInPage;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Unique;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One address at two organisations. */
@PortalTest
class SeveralOrganisationsTest {

    private final Portal portal;
    private final Customer first;
    private final Customer second;
    private final Person atFirst;
    private final Person atSecond;

    SeveralOrganisationsTest(Portal portal) {
        this.portal = portal;
        this.first = portal.newCustomer("Elder Garden");
        this.second = portal.newCustomer("Younger Garden");
        this.atFirst = first.user("Lina Elder");
        this.atSecond = second.userAt("Lina Elder", atFirst.email());
    }

    private void menu(Screen screen) {
        screen.find(AriaRole.BUTTON, Pattern.compile("Lina Elder")).click();
    }

    /** Until the page has opened anew by itself: who goes elsewhere before that is taken back. */
    private static void switchTo(Screen screen, Customer customer) {
        screen.page().evaluate("document.body.classList.add('before')");
        screen.button("Switch to " + customer.name()).click();
        assertThat(screen.page().locator("body.before")).hasCount(0);
        assertThat(screen.title()).isVisible();
    }

    @Test
    void the_first_signs_in_and_the_other_is_a_press_or_a_link_away(Browsing browsing) {
        String summary = Unique.words("Hose leaks");
        String ticket = portal.as(Person.AGENT)
                .post(
                        "/api/tickets",
                        Map.of(
                                "summary", summary,
                                "details", "<p>At the gate</p>",
                                "urgency", "low",
                                "impact", "low",
                                "requesterId", atSecond.id()))
                .expect(201)
                .json()
                .get("number")
                .asString();
        Page page = browsing.stranger();
        page.navigate(portal.at("/"));
        new SignInPage(page).signIn(atFirst);
        Screen screen = Screen.of(page);
        menu(screen);
        assertThat(screen.text(first.name()).first()).isVisible();
        switchTo(screen, second);
        page.navigate(portal.at("/tickets"));
        assertThat(screen.text(summary).first()).isVisible();
        menu(screen);
        switchTo(screen, first);
        page.navigate(portal.at("/tickets"));
        assertThat(screen.text(summary)).hasCount(0);

        page.navigate(portal.at("/tickets/" + ticket));
        assertThat(screen.title()).containsText(summary);
        menu(screen);
        assertThat(screen.button("Switch to " + first.name())).isVisible();
    }
}
