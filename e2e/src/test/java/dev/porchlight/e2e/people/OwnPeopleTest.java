package dev.porchlight.e2e.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.pages.SignInPage;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A Primary Service Contact looks after their own people. */
@PortalTest
class OwnPeopleTest {

    private static final double A_MINUTE = 60_000;

    private final Portal portal;
    private final Person primary;
    private final Person user;
    private final Person second;

    OwnPeopleTest(Portal portal) {
        this.portal = portal;
        Customer customer = portal.newCustomer("Quill & Ink");
        this.primary = customer.primary("Petra Quill");
        this.user = customer.user("Ulla Quill");
        this.second = customer.primary("Sven Quill");
    }

    @Test
    void roles_hold_within_a_minute_and_who_leaves_is_out_at_once(Browsing browsing) {
        Page theirs = browsing.stranger();
        theirs.navigate(portal.at("/"));
        new SignInPage(theirs).signIn(user);
        String ticket = portal.at("/api/tickets/"
                + portal.as(primary)
                        .post(
                                "/api/tickets",
                                Map.of(
                                        "summary",
                                        "Ink dries",
                                        "details",
                                        "<p>x</p>",
                                        "urgency",
                                        "low",
                                        "impact",
                                        "low"))
                        .expect(201)
                        .json()
                        .get("id")
                        .asString());
        assertThat(theirs.context().request().get(ticket)).not().isOK();

        Screen page = Screen.of(browsing.as(primary, "/people"));
        page.link("Ulla Quill").click();
        assertThat(page.text("Tickets they opened, and those they follow")).isVisible();
        page.button("Change roles").click();
        Locator dialog = page.dialog(Pattern.compile("Change roles"));
        dialog.getByLabel("Tickets they see").selectOption("organisation");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.text("All tickets of Quill & Ink")).isVisible();
        Awaitility.await("what they may see now")
                .atMost(Duration.ofMinutes(1))
                .until(() -> theirs.context().request().get(ticket).ok());

        page.button("Deactivate").click();
        page.dialog(Pattern.compile("Deactivate Ulla Quill"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Deactivate"))
                .click();
        assertThat(page.button("Let in again")).isVisible();
        assertThat(new SignInPage(theirs).email())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_MINUTE));
    }

    @Test
    void never_above_their_own(Browsing browsing) {
        Screen own = Screen.of(browsing.as(primary, "/people/" + primary.id()));
        assertThat(own.text("This is you. Ask us to change your own roles.")).isVisible();
        Screen equal = Screen.of(browsing.as(primary, "/people/" + second.id()));
        equal.button("Change roles").click();
        Locator dialog = equal.dialog(Pattern.compile("Change roles"));
        assertThat(dialog.getByLabel("Primary Service Contact")).isVisible();
        assertThat(dialog.getByLabel("Approver")).hasCount(0);
        assertThat(dialog.getByLabel("Billing Contact")).hasCount(0);
        assertThat(dialog.getByLabel("User", new Locator.GetByLabelOptions().setExact(true)))
                .isVisible();
    }
}
