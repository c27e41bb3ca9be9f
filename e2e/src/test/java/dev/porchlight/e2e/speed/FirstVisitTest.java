package dev.porchlight.e2e.speed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.system.Customer;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/**
 * What a browser that has nothing yet fetches, with the pages that are fetched ahead while nothing else happens. How long it takes
 * says more about the machine, and is measured apart ({@code bench/first-visit.mjs}).
 */
@PortalTest
class FirstVisitTest {

    private static final int MOST = 40;

    private final Portal portal;
    private final Person person;
    private final Ticket ticket;

    FirstVisitTest(Portal portal) {
        this.portal = portal;
        Customer customer = portal.newCustomer("First Visit");
        this.person = customer.primary("Frances Visser");
        this.ticket = Ticket.open(portal, person, "Something to look at", Map.of());
    }

    @Test
    void takes_few_requests(Browsing browsing) {
        requireFew(browsing, person, "/");
        requireFew(browsing, person, "/tickets");
        requireFew(browsing, person, "/tickets/" + ticket.number());
        requireFew(browsing, Person.AGENT, "/agent/tickets");
    }

    private void requireFew(Browsing browsing, Person person, String path) {
        Page page = browsing.blank(person, Look.DESK);
        List<String> requests = new CopyOnWriteArrayList<>();
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(portal.at(path));
        assertThat(page.locator("h1")).isVisible();
        // What is fetched ahead is asked for at once, and answered one after the other.
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(requests).as("requests for a first visit of " + path).hasSizeLessThanOrEqualTo(MOST);
        page.context().close();
    }
}
