package dev.porchlight.e2e.loading;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.pages.TicketPage;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a page asks for when it is opened: little, and nothing twice. */
@PortalTest
class FirstVisitTest {

    private static final int MOST_REQUESTS = 40;

    private final Portal portal;
    private final Cast cast;
    private final Ticket ticket;

    FirstVisitTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
        this.ticket = Ticket.open(portal, cast.user(), Unique.words("Asked once"));
    }

    @Test
    void nothing_is_asked_for_twice(Browsing browsing) {
        Page page = browsing.blank(cast.user(), Look.DESK);
        Queue<String> asked = requestsOf(page);
        page.waitForResponse(
                answer -> answer.url().contains("/api/live"),
                () -> page.navigate(portal.at("/tickets/" + ticket.number())));
        assertOnce(new TicketPage(page), asked, "The page is open");
    }

    @Test
    void nor_beside_another_tab_which_has_the_live_updates(Browsing browsing) {
        Page first = browsing.blank(cast.user(), Look.DESK);
        TicketPage.open(first, ticket);
        Page second = first.context().newPage();
        Queue<String> asked = requestsOf(second);
        assertOnce(TicketPage.open(second, ticket), asked, "Another tab is open");
    }

    /**
     * What is asked for because of the last news comes after all that the opening of the page did. Of the ticket itself there
     * are up to two: it was just opened, and a page that is new is told of the last seconds.
     */
    private void assertOnce(TicketPage page, Queue<String> asked, String news) {
        assertThat(page.title()).containsText(ticket.summary());
        ticket.comment(Person.AGENT, news);
        assertThat(page.conversation()).containsText(news);
        Map<String, Long> times = asked.stream()
                .filter(address -> address.contains("/api/"))
                .collect(groupingBy(address -> address, counting()));
        assertThat(times).isNotEmpty().allSatisfy((address, n) -> assertThat(n)
                .isLessThanOrEqualTo(isOfTheTicket(address) ? 3 : 1));
    }

    private boolean isOfTheTicket(String address) {
        return address.contains(ticket.path()) || address.contains("/api/tickets/" + ticket.number());
    }

    @TestFactory
    Stream<DynamicTest> few_requests(Browsing browsing) {
        return firstPages((person, path) -> few(browsing, person, path));
    }

    private Stream<DynamicTest> firstPages(BiFunction<Person, String, DynamicTest> visit) {
        return Stream.of(
                visit.apply(cast.user(), "/"),
                visit.apply(cast.user(), "/tickets"),
                visit.apply(cast.user(), "/tickets/" + ticket.number()),
                visit.apply(Person.AGENT, "/agent/tickets"),
                visit.apply(Person.AGENT, "/agent/tickets/" + ticket.number()));
    }

    private DynamicTest few(Browsing browsing, Person person, String path) {
        return DynamicTest.dynamicTest(person.name() + " at " + path, () -> {
            Page page = browsing.blank(person, Look.DESK);
            Queue<String> asked = requestsOf(page);
            open(page, path);
            assertThat(asked).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
        });
    }

    @TestFactory
    Stream<DynamicTest> what_is_asked_for_before_the_scripts_have_come_they_do_ask_for(Browsing browsing) {
        return firstPages((person, path) -> early(browsing, person, path));
    }

    private DynamicTest early(Browsing browsing, Person person, String path) {
        return DynamicTest.dynamicTest(person.name() + " at " + path, () -> {
            Page page = browsing.blank(person, Look.DESK);
            page.addInitScript("""
                    window.asked = [];
                    const { fetch } = window;
                    window.fetch = (request, ...more) => {
                      window.asked.push(request.url ?? new URL(request, location).href);
                      return fetch(request, ...more);
                    };
                    """);
            open(page, path);
            Object early = page.evaluate(
                    "() => [...document.querySelectorAll('link[rel=preload][as=fetch]')].map(({ href }) => href)");
            assertThat((List<?>) early).as("the session and the page's own").hasSizeGreaterThan(1);
            await().pollInSameThread().untilAsserted(() -> assertThat(page.evaluate("() => window.asked"))
                    .asInstanceOf(LIST)
                    .containsAll((List<?>) early));
        });
    }

    /** Until it shows all that it first shows. */
    private void open(Page page, String path) {
        page.navigate(portal.at(path));
        assertThat(Screen.of(page).title()).isVisible();
        page.waitForFunction("() => !document.querySelector('main [aria-busy=true]')");
    }

    private static Queue<String> requestsOf(Page page) {
        Queue<String> asked = new ConcurrentLinkedQueue<>();
        page.onRequest(request -> asked.add(request.url()));
        return asked;
    }
}
