package dev.porchlight.e2e.accessibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
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
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people paste does not break between letters. The page gives way to none of it. */
@PortalTest
class LongWordsTest {

    private static final String LINK =
            "https://outlook.office365.com/owa/?ItemID=" + "AAMkAGI2TG93AAA".repeat(11) + "&exvsurl=1";
    private static final String WORD = "W".repeat(500);

    /** A sheet without its margins, in the pixels that a browser prints it by. */
    private static final Look A4 = new Look(718, 1047, ColorScheme.LIGHT);

    private static final Look WINDOW_OF_MAIL = new Look(640, 900, ColorScheme.LIGHT);

    private final Portal portal;
    private final Cast cast;

    LongWordsTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    @Test
    void nothing_pasted_into_the_form_widens_it(Browsing browsing) {
        Page page =
                browsing.as(portal.newCustomer("Rowan Pastes").user("Paula Rowan"), Look.PHONE, "/report?at=details");
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

    /** Neither scrolls sideways: what is too wide for them is lost, or pushes everything else aside. */
    @Test
    void paper_and_mail_keep_their_width(Browsing browsing) {
        String code = "Get-Something".repeat(200);
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Printed"));
        ticket.comment(
                Person.AGENT,
                "</p><pre><code>" + code + "</code></pre><table><tr><td>" + LINK + "</td><td>" + WORD
                        + "</td></tr></table><p>");

        Page mail = browsing.stranger(WINDOW_OF_MAIL);
        mail.setContent(portal.mails()
                .awaited(cast.user(), found -> found.html().contains(code))
                .html());
        staysInside(mail);
        mail.setViewportSize(Look.PHONE.width(), Look.PHONE.height());
        staysInside(mail);

        printed(TicketPage.open(browsing.as(cast.user(), A4), ticket).page(), code);
        printed(AgentTicketPage.open(browsing.as(Person.AGENT, A4), ticket).page(), code);
    }

    /** What stands above looks the same whether the marks are there or not. */
    @Test
    void marks_without_end_stay_in_their_row(Browsing browsing) {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Marked") + " Z" + "\u0301".repeat(150) + "algo");
        Page page = browsing.as(cast.user(), "/tickets");
        Locator row = page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(String.valueOf(ticket.number())).first()));
        assertThat(row).isVisible();
        BoundingBox box = row.boundingBox();
        byte[] marked = above(page, box);
        row.evaluate("row => { row.style.visibility = 'hidden' }");
        assertThat(above(page, box)).isEqualTo(marked);
    }

    private static byte[] above(Page page, BoundingBox box) {
        double height = Math.min(box.y, 200);
        return page.screenshot(new Page.ScreenshotOptions().setClip(box.x, box.y - height, box.width, height));
    }

    private static void printed(Page page, String code) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.getByText(code)).isVisible();
        staysInside(page);
        Object cut = page.evaluate("""
                () => [...document.querySelectorAll('main *')]
                  .filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth)
                  .filter((one) => getComputedStyle(one).overflowX !== 'visible')
                  .map((one) => one.outerHTML.slice(0, 200))""");
        assertThat((List<?>) cut).as("what paper cuts off").isEmpty();
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
