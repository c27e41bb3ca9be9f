package dev.porchlight.e2e.agent;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.porchlight.e2e.system.Mails.saying;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Administrators say who hears of tickets, and they do. */
@PortalTest
class TicketAlertsTest {

    private static final String ADD = "Have somebody hear";

    private final Portal portal;

    TicketAlertsTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void whom_an_administrator_names_is_mailed_about_a_customer_s_new_tickets(Browsing browsing) {
        Customer customer = portal.newCustomer("Lantern & Co");
        Person somebody = customer.user("Lena Lantern");
        Page page = browsing.as(Person.ADMINISTRATOR, "/agent/ticket-alerts");
        Screen alerts = Screen.of(page);
        assertThat(alerts.find(AriaRole.ARTICLE, "Tickets that nobody has: Technicians"))
                .containsText("Critical");

        alerts.button(ADD).click();
        Locator dialog = alerts.dialog(Pattern.compile(ADD));
        dialog.getByLabel("Of what").selectOption("New tickets");
        dialog.getByLabel("Find customers").fill(customer.name());
        dialog.getByLabel(customer.name()).check();
        dialog.getByText("Save").click();
        assertThat(dialog.getByText("Say who hears")).isVisible();
        dialog.getByLabel(portal.nameOf(Person.AGENT)).check();
        dialog.getByText("Save").click();
        assertThat(dialog).isHidden();

        Locator added = page.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText("From " + customer.name()));
        assertThat(added).containsText(portal.nameOf(Person.AGENT));

        Ticket ticket = Ticket.open(portal, somebody, Unique.words("Lamp"));
        portal.mails().awaited(Person.AGENT, saying(ticket.summary()));

        added.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Delete")))
                .click();
        alerts.dialog(Pattern.compile("Delete this"))
                .getByText("Delete", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(added).hasCount(0);
    }

    @Test
    void others_do_not_get_there(Browsing browsing) {
        Page page = browsing.as(Person.AGENT, "/agent/ticket-alerts");
        assertThat(Screen.of(page).title()).hasText("This page is not for you");
    }
}
