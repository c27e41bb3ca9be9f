package dev.porchlight.e2e.catalogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@PortalTest
class RequestTest {

    private final Person primary;
    private final Person user;

    /** With an organisation of its own: what others asked for would await a decision here as well. */
    RequestTest(Portal portal) {
        Customer customer = portal.newCustomer("Hazel Surgery");
        this.primary = customer.primary("Imogen Hazel");
        this.user = customer.user("Tomasz Nowak");
    }

    @Test
    void a_new_starter_is_asked_for_at_a_desk_and_approved_on_a_telephone(Browsing browsing) {
        Screen asking = Screen.of(browsing.as(user));
        asking.goTo("Services and Products");
        asking.link("Users and Services").click();
        asking.link("New Starter").click();
        assertThat(asking.title()).hasText("New Starter");

        asking.button("Continue").click();
        asking.link("“First name” needs an answer").click();
        assertThat(asking.textbox("First name")).isFocused();
        theNewPerson(asking);
        asking.button("Continue").click();
        assertThat(asking.heading("Account and access")).isVisible();
        asking.button("Continue").click();
        asking.checkbox("Laptop").check();
        asking.page().getByLabel("Standard 14 inch").check();
        asking.checkbox("Mobile telephone").check();
        asking.page().getByLabel("A new number").check();
        asking.button("Check your answers").click();

        // Everybody who decides is named before anything is sent.
        assertThat(asking.text(primary.name() + " will be asked.").first()).isVisible();
        assertThat(asking.text("12 Mill Lane")).isVisible();
        asking.button("Send request").click();
        assertThat(asking.text("0 of 3 done")).isVisible();
        requireSent(asking);
        assertThat(asking.text("Waiting for " + primary.name())).hasCount(3);

        approveAll(Screen.of(browsing.as(primary, Look.PHONE, "/approvals")));

        asking.page().reload();
        Locator standing = asking.region("Where it stands");
        assertThat(standing.getByText(primary.name() + " agreed")).hasCount(3);
    }

    @Test
    void a_primary_service_contact_is_told_that_nobody_has_to_be_asked(Browsing browsing) {
        Screen asking = Screen.of(browsing.as(primary, Look.PHONE, "/services?category=all"));
        asking.link("General Request").click();
        assertThat(asking.title()).hasText("General Request");
        asking.textbox("What do you need?").fill("A second screen for reception");
        asking.textbox("Tell us more").fill("As the one on the other desk");
        asking.button("Check your answers").click();
        assertThat(asking.text("Approved at once, because " + primary.name() + " is a Primary Service Contact."))
                .isVisible();
        asking.button("Send request").click();
        requireSent(asking);
    }

    private void theNewPerson(Screen asking) {
        asking.textbox("First name").fill("Robin");
        asking.textbox("Last name").fill("Ashdown");
        asking.textbox("Job title").fill("Veterinary nurse");
        asking.page()
                .getByLabel("First working day")
                .fill(LocalDate.now().plusDays(14).toString());
        asking.pick("Manager", user.name());
        assertThat(asking.choice("Manager")).hasValue(user.name());
        asking.page().getByLabel("At an office").check();
        assertThat(asking.textbox("Which office?")).isVisible();
        // Another answer takes the question away again, and brings its own.
        asking.page().getByLabel("At home").check();
        assertThat(asking.textbox("Which office?")).isHidden();
        asking.textbox("Where should equipment be sent?").fill("12 Mill Lane");
    }

    private static void approveAll(Screen deciding) {
        deciding.checkbox("Choose all on this page").check();
        deciding.button("Approve 3").click();
        Locator dialog = deciding.dialog(Pattern.compile("^Approve 3 requests"));
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Approve").setExact(true))
                .click();
        assertThat(deciding.text("Nothing awaits your decision")).isVisible();
    }

    private static void requireSent(Screen screen) {
        assertThat(screen.page().getByText(Pattern.compile("Request #\\d+ was sent\\.")))
                .isVisible();
    }
}
