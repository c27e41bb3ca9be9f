package dev.porchlight.e2e.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.porchlight.e2e.system.Mails.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.browser.Look;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.pages.SearchDialog;
import dev.porchlight.e2e.system.Article;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Subject;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody writes is shown as what it is, to customers and agents, on pages and in mails. */
@PortalTest
class InjectionTest {

    private static final String SCRIPT = "<script>window.broken=1</script>";
    private static final String PICTURE = "<img src=x onerror=window.broken=1>";

    private final Portal portal;
    private final Cast cast;

    InjectionTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    private static void requireUnbroken(Page page) {
        assertThat(page.evaluate("window.broken")).isNull();
        assertThat(page.locator("main script, main img[onerror], main [onclick], main a[href^='javascript']"))
                .hasCount(0);
    }

    @Test
    void script_in_every_text_runs_nowhere(Browsing browsing) {
        String mark = Unique.words("Broken");
        String file = portal.as(cast.primary())
                .upload("a" + PICTURE.replace("\"", "") + ".txt", "text/plain", "x".getBytes())
                .expect(201)
                .json()
                .get("id")
                .asString();
        Ticket ticket = Ticket.open(
                portal,
                cast.primary(),
                mark + " " + SCRIPT + PICTURE,
                Map.of(
                        "details",
                        "<p onclick=\"window.broken=1\">Text</p>" + SCRIPT + PICTURE
                                + "<a href=\"javascript:window.broken=1\">press</a><svg onload=window.broken=1></svg>",
                        "attachmentIds",
                        List.of(file)));
        portal.as(cast.primary())
                .post(
                        ticket.path() + "/comments",
                        Map.of("text", "<p>Comment</p>" + PICTURE + SCRIPT + "<iframe src=javascript:alert(1)>"))
                .expect(201);

        for (String path : List.of("/", "/tickets", "/tickets/" + ticket.number())) {
            Page page = browsing.as(cast.primary(), Look.DESK, path);
            assertThat(page.getByText(mark).first()).isVisible();
            requireUnbroken(page);
        }
        for (String path : List.of("/", "/agent/tickets", "/agent/tickets/" + ticket.number())) {
            Page page = browsing.as(Person.AGENT, Look.DESK, path);
            assertThat(page.getByText(mark).first()).isVisible();
            requireUnbroken(page);
        }
    }

    @Test
    void nor_does_script_in_an_article_or_in_what_is_found(Browsing browsing) {
        String word = "unbroken" + Unique.letters();
        Subject subject = Subject.add(portal, "Category " + SCRIPT, "Subject " + PICTURE);
        Article article = Article.published(
                        subject, word + " " + SCRIPT + PICTURE, Map.of("markdown", """
                        %s %s

                        [press](javascript:window.broken=1) <a href="javascript:window.broken=1">press</a>

                        ![x](x" onerror="window.broken=1) <svg onload="window.broken=1"></svg>

                        <iframe src="javascript:window.broken=1"></iframe><p onclick="window.broken=1">Text</p>
                        """.formatted(SCRIPT, PICTURE)))
                .awaitFound(cast.user(), word);

        for (String path : List.of("/knowledge?q=" + word, "/articles/" + article.number())) {
            Page page = browsing.as(cast.user(), Look.DESK, path);
            assertThat(page.getByText(word).first()).isVisible();
            requireUnbroken(page);
        }
        SearchDialog search = SearchDialog.open(browsing.as(Person.AGENT));
        assertThat(search.type(word).option(word)).isVisible();
        requireUnbroken(search.page());
        String preview = portal.as(Person.AGENT)
                .post("/api/article-previews", Map.of("markdown", SCRIPT + "\n\n" + PICTURE))
                .expect(200)
                .json()
                .get("html")
                .asString();
        assertThat(preview).contains("onerror").doesNotContain("<script", "<img");
    }

    @Test
    void mails_carry_it_as_text() {
        Ticket ticket = Ticket.open(portal, cast.primary(), Unique.words("Mail " + SCRIPT));
        portal.as(Person.AGENT)
                .post(ticket.path() + "/comments", Map.of("text", "<p>Reply</p>" + PICTURE + SCRIPT))
                .expect(201);
        var mail = portal.mails().awaited(cast.primary(), saying("Reply").and(saying("#" + ticket.number())));
        assertThat(mail.html()).doesNotContain("<script", "onerror=");
        assertThat(mail.subject()).doesNotContain("\n", "\r");
    }

    @Test
    void a_line_break_in_a_summary_makes_no_header() {
        Ticket ticket =
                Ticket.open(portal, cast.primary(), "Line\r\nBcc: victim@example.com\r\n\r\nbody " + Unique.words("x"));
        var mail = portal.mails().awaited(cast.primary(), saying("#" + ticket.number()));
        assertThat(mail.headers()).doesNotContainKey("Bcc");
        assertThat(portal.mails().to("victim@example.com")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tickets?q=%3Cscript%3Ewindow.broken%3D1%3C%2Fscript%3E",
                "/tickets/%3Cimg%20src=x%20onerror=window.broken=1%3E",
                "/?x=%22%3E%3Cscript%3Ewindow.broken=1%3C/script%3E"
            })
    void nor_does_script_in_an_address(String address, Browsing browsing) {
        Page page = browsing.as(cast.user(), Look.DESK, address);
        assertThat(Screen.of(page).title()).isVisible();
        requireUnbroken(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or '1'='1", "'; drop table ticket; --", "%' union select null --", "\\", "\u0000", "😀"})
    void a_search_is_only_ever_a_search(String words) {
        var found = portal.as(cast.outsider())
                .get("/api/tickets?resolved=true&q=" + dev.porchlight.e2e.system.Http.encode(words));
        assertThat(found.status()).as(found.toString()).isIn(200, 400);
        if (found.ok() && !words.isBlank() && !words.equals("\u0000")) {
            assertThat(found.json().get("total").asInt()).isZero();
        }
    }
}
