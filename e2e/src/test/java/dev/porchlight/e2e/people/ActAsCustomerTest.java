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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@PortalTest
class ActAsCustomerTest {

    private final Portal portal;
    private final Customer customer;
    private final Person casey;
    private final Person primary;

    ActAsCustomerTest(Portal portal) {
        this.portal = portal;
        this.customer = portal.newCustomer("Lamplight & Sons");
        this.casey = customer.user("Casey Lamplight");
        this.primary = customer.primary("Pat Lamplight");
    }

    /** With a session of its own, which is not for other tests any more afterwards. */
    @Test
    void an_agent_sees_what_the_customer_sees_and_one_click_restores(Browsing browsing) {
        Page page = browsing.stranger();
        page.navigate(portal.at("/agent/people/" + casey.id()));
        new SignInPage(page).signIn(Person.AGENT);
        Screen screen = Screen.of(page);
        screen.button("Open the portal as this person").click();
        page.getByLabel(Pattern.compile("Why")).fill("They cannot find the form");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Open"))
                .click();
        assertThat(screen.text("You are currently logged in as Casey Lamplight."))
                .isVisible();
        page.navigate(portal.at("/agent/tickets"));
        assertThat(screen.text("This page is not for you")).isVisible();

        screen.button("Click here to switch back to your account.").click();
        assertThat(screen.button("Open the portal as this person")).isVisible();
        assertThat(screen.text("You are currently logged in as")).isHidden();

        Screen theirs = Screen.of(browsing.as(primary, "/people"));
        assertThat(theirs.text("They cannot find the form")).isVisible();
    }
}
