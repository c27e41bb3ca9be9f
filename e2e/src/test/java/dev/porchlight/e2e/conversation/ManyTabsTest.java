package dev.porchlight.e2e.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.TicketPage;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A browser keeps six connections to one place, and people keep more tabs. */
@PortalTest
class ManyTabsTest {

    private static final int TABS = 8;

    private final Portal portal;
    private final Cast cast;

    ManyTabsTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    @Test
    void eight_tabs_share_one_stream_and_all_of_them_live(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("In eight tabs"));
        Page first = browsing.blank(cast.user(), Look.DESK);
        BrowserContext browser = first.context();
        AtomicInteger streams = new AtomicInteger();
        browser.onRequest(request -> {
            if (request.url().contains("/api/live")) {
                streams.incrementAndGet();
            }
        });
        List<TicketPage> tabs = new ArrayList<>(List.of(TicketPage.open(first, ticket)));
        while (tabs.size() < TABS) {
            tabs.add(TicketPage.open(browser.newPage(), ticket));
        }

        ticket.comment(Person.AGENT, "Seen in each of them");
        for (TicketPage tab : tabs) {
            assertThat(tab.conversation()).containsText("Seen in each of them");
        }
        tabs.getLast().comment("Sent from the last");
        assertThat(tabs.getFirst().conversation()).containsText("Sent from the last");
        assertThat(streams).hasValue(1);

        first.close();
        ticket.comment(Person.AGENT, "After the first was closed");
        assertThat(tabs.get(1).conversation()).containsText("After the first was closed");
        assertThat(tabs.getLast().conversation()).containsText("After the first was closed");
    }
}
