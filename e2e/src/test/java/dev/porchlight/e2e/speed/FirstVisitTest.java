package dev.porchlight.e2e.speed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
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
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What a browser that has nothing yet fetches, with the pages that are fetched ahead while nothing else happens; and, with
 * {@code -Dspeed=true} on a machine with nothing else to do, how soon it shows them.
 */
@PortalTest
class FirstVisitTest {

    private static final int MOST_REQUESTS = 40;
    private static final double MOST_SHIFT = 0.02;
    private static final int ROUNDS = 3;

    private static final String WATCH = """
            window.largest = 0;
            window.shift = 0;
            new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.largest = entry.startTime; }))
              .observe({ type: 'largest-contentful-paint', buffered: true });
            new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
              if (!entry.hadRecentInput) window.shift += entry.value;
            })).observe({ type: 'layout-shift', buffered: true });
            """;

    /** Latency in milliseconds, bytes a second, and how many times slower the processor is. */
    private record Line(String name, int latency, int down, int up, int cpu, int mostMillis) {}

    private static final Line LOCAL = new Line("localhost", 0, -1, -1, 1, 1_000);
    private static final Line SLOW_4G = new Line("slow 4G, 4 times slower", 150, 200_000, 93_750, 4, 3_000);

    private record Place(Person person, String path) {}

    private final Portal portal;
    private final List<Place> places;

    FirstVisitTest(Portal portal) {
        this.portal = portal;
        Customer customer = portal.newCustomer("First Visit");
        Person person = customer.primary("Frances Visser");
        Ticket ticket = Ticket.open(portal, person, "Something to look at", Map.of());
        this.places = List.of(
                new Place(person, "/"),
                new Place(person, "/tickets"),
                new Place(person, "/tickets/" + ticket.number()),
                new Place(Person.AGENT, "/agent/tickets"));
    }

    @Test
    void takes_few_requests(Browsing browsing) {
        for (Place place : places) {
            Page page = browsing.blank(place.person(), Look.DESK);
            List<String> requests = new CopyOnWriteArrayList<>();
            page.onRequest(request -> requests.add(request.url()));
            page.navigate(portal.at(place.path()));
            assertThat(page.locator("h1")).isVisible();
            // What is fetched ahead is asked for at once, and answered one after the other.
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(requests)
                    .as("requests for a first visit of " + place.path())
                    .hasSizeLessThanOrEqualTo(MOST_REQUESTS);
            page.context().close();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "speed", matches = "true")
    void is_soon_to_be_read_and_stands_still(Browsing browsing) {
        for (Place place : places) {
            for (Line line : List.of(LOCAL, SLOW_4G)) {
                double best = Double.MAX_VALUE;
                for (int round = 0; round < ROUNDS; round++) {
                    best = Math.min(best, visit(browsing, place, line));
                }
                System.out.printf("%s, %s: %.0f ms%n", place.path(), line.name(), best);
                assertThat(best)
                        .as("largest contentful paint of " + place.path() + ", " + line.name())
                        .isLessThanOrEqualTo(line.mostMillis());
            }
        }
    }

    /** How many milliseconds it took until the largest of it was there. */
    private double visit(Browsing browsing, Place place, Line line) {
        Page page = browsing.blank(place.person(), Look.DESK);
        page.addInitScript(WATCH);
        CDPSession browser = page.context().newCDPSession(page);
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", line.latency());
        network.addProperty("downloadThroughput", line.down());
        network.addProperty("uploadThroughput", line.up());
        browser.send("Network.emulateNetworkConditions", network);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", line.cpu());
        browser.send("Emulation.setCPUThrottlingRate", processor);
        page.navigate(portal.at(place.path()));
        assertThat(page.locator("h1")).isVisible();
        page.waitForFunction("() => !document.querySelector('main [aria-busy=\"true\"]')");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        double shift = ((Number) page.evaluate("window.shift")).doubleValue();
        assertThat(shift).as("layout shift of " + place.path()).isLessThanOrEqualTo(MOST_SHIFT);
        double largest = ((Number) page.evaluate("window.largest")).doubleValue();
        page.context().close();
        return largest;
    }
}
