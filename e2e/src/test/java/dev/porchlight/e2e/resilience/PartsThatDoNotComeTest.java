package dev.porchlight.e2e.resilience;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.TicketPage;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A page of which a file does not come is as whole as it can be without it. */
@PortalTest
class PartsThatDoNotComeTest {

    private final Portal portal;
    private final Cast cast;

    PartsThatDoNotComeTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    @Test
    void without_its_editor_a_comment_is_written_as_plain_text(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("No editor"));
        Page page = browsing.blank(cast.user(), Look.DESK);
        page.route("**/assets/RichTextSurface*.js", Route::abort);
        TicketPage opened = TicketPage.open(page, ticket);

        assertThat(opened.text("Formatting could not be loaded")).isVisible();
        opened.comment("First line\nSecond < line");
        assertThat(opened.conversation()).containsText("Second < line");
        assertThat(opened.commentBox()).hasValue("");
    }

    @Test
    void a_stylesheet_that_does_not_come_is_asked_for_again(Browsing browsing) {
        Page page = browsing.blank(cast.user(), Look.DESK);
        AtomicInteger asked = new AtomicInteger();
        page.route("**/assets/style*.css", route -> {
            if (asked.incrementAndGet() == 1) {
                route.abort();
            } else {
                route.resume();
            }
        });
        page.navigate(portal.at("/"));
        page.waitForFunction("() => getComputedStyle(document.body).getPropertyValue('--pl-accent') !== ''");
        assertThat(asked).hasValueGreaterThan(1);
    }
}
