package dev.porchlight.e2e.screenshots;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ScreenshotType;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.ReportPage;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.pages.SearchDialog;
import dev.porchlight.e2e.pages.SignInPage;
import dev.porchlight.e2e.system.Http;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** {@code -Dscreenshots=write} renews docs/screenshots, from the demo world and before other tests fill it. */
@PortalTest
@Order(Integer.MIN_VALUE)
@EnabledIfSystemProperty(named = "screenshots", matches = "write")
class ScreenshotsTest {

    private static final Path FOLDER = Path.of(System.getProperty("porchlight.repository"), "docs/screenshots")
            .normalize();
    private static final List<Look> ALL = List.of(Look.DESK, Look.DESK_DARK, Look.PHONE, Look.PHONE_DARK);
    private static final List<Look> PLAIN = List.of(Look.DESK, Look.PHONE);
    private static final int QUALITY = 72;

    private final Portal portal;

    ScreenshotsTest(Portal portal) {
        this.portal = portal;
    }

    private void show(Browsing browsing, Person person, String path, String name, List<Look> looks) {
        for (Look look : looks) {
            Page page = browsing.as(person, look, path);
            assertThat(Screen.of(page).title()).isVisible();
            keep(page, name, look);
        }
    }

    private static void keep(Page page, String name, Look look) {
        page.waitForFunction("() => !document.querySelector('[aria-busy=\"true\"]')");
        page.evaluate("document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + "-" + look + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY));
    }

    private long number(Person person, String query) {
        return first(person, "/api/tickets?" + query);
    }

    private long article(Person person, String title) {
        return first(person, "/api/articles?q=" + Http.encode(title));
    }

    private long first(Person person, String list) {
        return portal.as(person)
                .get(list)
                .expect(200)
                .json()
                .get("items")
                .get(0)
                .get("number")
                .asLong();
    }

    @Test
    void pages_of_a_customer(Browsing browsing) {
        show(browsing, Person.HARBOUR_PRIMARY, "/", "home", ALL);
        show(browsing, Person.HARBOUR_PRIMARY, "/report?at=details", "report-an-issue", ALL);
        show(browsing, Person.HARBOUR_PRIMARY, "/tickets", "my-issues-and-requests", ALL);
        long waiting = number(Person.HARBOUR_PRIMARY, "status=waiting-for-customer,in-progress");
        show(browsing, Person.HARBOUR_PRIMARY, "/tickets/" + waiting, "ticket", ALL);
        long resolved = number(Person.HARBOUR_PRIMARY, "active=false&resolved=true");
        show(browsing, Person.HARBOUR_PRIMARY, "/tickets/" + resolved, "ticket-resolved", PLAIN);
        show(browsing, Person.HARBOUR_PRIMARY, "/knowledge", "knowledge-base", ALL);
        long article = article(Person.HARBOUR_PRIMARY, "Set up the second step");
        show(browsing, Person.HARBOUR_PRIMARY, "/articles/" + article, "article", ALL);
        show(browsing, Person.HARBOUR_PRIMARY, "/agent/tickets", "not-for-you", PLAIN);
        show(browsing, Person.HARBOUR_PRIMARY, "/no/such/page", "not-found", PLAIN);
    }

    @Test
    void pages_of_an_agent(Browsing browsing) {
        show(browsing, Person.AGENT, "/", "agent-home", PLAIN);
        show(browsing, Person.AGENT, "/agent/tickets", "agent-queue", ALL);
        long urgent = number(Person.AGENT, "priority=critical,high&status=in-progress");
        show(browsing, Person.AGENT, "/agent/tickets/" + urgent, "agent-ticket", ALL);
        show(browsing, Person.AGENT, "/agent/tickets/new", "agent-new-ticket", PLAIN);
        show(browsing, Person.AGENT, "/agent/knowledge", "agent-knowledge", ALL);
        long article = article(Person.AGENT, "How to recognise a phishing email");
        show(browsing, Person.AGENT, "/agent/knowledge/" + article, "agent-article", ALL);
    }

    @Test
    void articles_that_may_help(Browsing browsing) {
        for (Look look : PLAIN) {
            Page page = browsing.blank(Person.HARBOUR_PRIMARY, look);
            // What is left half written would come back in the next picture.
            page.route("**/api/tickets/unsent", Route::abort);
            page.navigate(portal.at("/report?at=details"));
            ReportPage report = new ReportPage(page);
            report.summary().fill("The printer in reception will not print");
            assertThat(report.region("This may already help you")).isVisible();
            keep(report.page(), "report-an-issue-suggestions", look);
        }
    }

    @Test
    void the_search(Browsing browsing) {
        for (Look look : ALL) {
            SearchDialog search = SearchDialog.open(browsing.as(Person.HARBOUR_PRIMARY, look));
            search.type("print");
            assertThat(search.tickets().first()).isVisible();
            assertThat(search.articles().first()).isVisible();
            keep(search.page(), "search", look);
        }
    }

    @Test
    void pages_for_signing_in(Browsing browsing) {
        for (Look look : ALL) {
            Page page = browsing.stranger(look);
            page.navigate(portal.at("/"));
            SignInPage signIn = new SignInPage(page);
            assertThat(signIn.email()).isVisible();
            keep(page, "sign-in", look);
            if (PLAIN.contains(look)) {
                signIn.forgotten().click();
                assertThat(signIn.button("Submit")).isVisible();
                keep(page, "forgotten-password", look);
            }
        }
    }
}
