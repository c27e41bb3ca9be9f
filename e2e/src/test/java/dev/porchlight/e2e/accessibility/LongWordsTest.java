package dev.porchlight.e2e.accessibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.AgentTicketPage;
import dev.porchlight.e2e.pages.TicketPage;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import org.junit.jupiter.api.Test;

/** What people paste does not break between letters. The page gives way to none of it. */
@PortalTest
class LongWordsTest {

    private static final String LINK =
            "https://outlook.office365.com/owa/?ItemID=" + "AAMkAGI2TG93AAA".repeat(11) + "&exvsurl=1";
    private static final String WORD = "W".repeat(500);

    private final Portal portal;
    private final Cast cast;

    LongWordsTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    @Test
    void nothing_pasted_into_the_form_widens_it(Browsing browsing) {
        Page page = browsing.as(cast.user(), Look.PHONE, "/report?at=details");
        fillAll(page);
        staysInside(page);
    }

    @Test
    void nor_what_stands_on_a_ticket_or_is_written_there(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Wide") + " " + "S".repeat(150));
        ticket.comment(Person.AGENT, LINK + " " + WORD);
        ticket.comment(Person.AGENT, "</p><pre><code>" + "code ".repeat(100) + "</code></pre><p>");
        Page customer =
                TicketPage.open(browsing.as(cast.user(), Look.PHONE), ticket).page();
        fillAll(customer);
        staysInside(customer);

        Page agent = AgentTicketPage.open(browsing.as(Person.AGENT, Look.PHONE), ticket)
                .page();
        fillAll(agent);
        staysInside(agent);

        customer.navigate(portal.at("/tickets"));
        assertThat(customer.getByText(ticket.summary()).first()).isVisible();
        staysInside(customer);
    }

    private static void fillAll(Page page) {
        Locator boxes = page.getByRole(AriaRole.TEXTBOX);
        assertThat(boxes.first()).isVisible();
        for (Locator box : boxes.all()) {
            box.fill(LINK + " " + WORD);
        }
    }

    private static void staysInside(Page page) {
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wider).intValue()).as(page.url()).isZero();
    }
}
