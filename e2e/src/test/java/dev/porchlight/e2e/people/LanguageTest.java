package dev.porchlight.e2e.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.pages.SignInPage;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The language that somebody chose goes with them. */
@PortalTest
class LanguageTest {

    private final Portal portal;
    private final Person person;

    LanguageTest(Portal portal) {
        this.portal = portal;
        Customer customer = portal.newCustomer("Lindau Optik");
        this.person = customer.user("Greta Lindau");
    }

    @Test
    void pages_on_another_device_and_mails_follow(Browsing browsing) {
        Page page = browsing.as(person);
        page.getByLabel("Language").selectOption("de");
        assertThat(Screen.of(page).heading("Zuletzt geschehen")).isVisible();

        Page elsewhere = browsing.stranger();
        elsewhere.navigate(portal.at("/"));
        new SignInPage(elsewhere).fill(person).submit();
        assertThat(elsewhere.getByText("Zuletzt geschehen").first()).isVisible();

        Ticket.open(portal, person, "Brille beschlägt", Map.of());
        assertThat(portal.mails()
                        .awaited(person, mail -> mail.text().contains("Brille beschlägt"))
                        .text())
                .contains("Wir haben Ihr Ticket");
    }
}
