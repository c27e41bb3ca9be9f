package dev.porchlight.e2e.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.pages.SignInPage;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@PortalTest
class SignInTest {

    private final Portal portal;
    private final Cast cast;

    SignInTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    private SignInPage open(Page page, String path) {
        page.navigate(portal.at(path));
        SignInPage signIn = new SignInPage(page);
        assertThat(signIn.email()).isVisible();
        return signIn;
    }

    @Test
    void the_page_is_the_msp_s_own(Browsing browsing) {
        SignInPage page = open(browsing.stranger(), "/");
        var msp = portal.api().get("/api/session").expect(200).json().get("msp");
        for (String fact : List.of("name", "address", "phone", "email")) {
            assertThat(page.page().getByText(msp.get(fact).asString()).first()).isVisible();
        }
        assertThat(page.rememberMe()).isVisible();
        assertThat(page.forgotten()).isVisible();
        assertThat(page.page())
                .hasTitle(Pattern.compile(
                        Pattern.quote(msp.get("name").asString()).replaceAll("\\\\[QE]", "")));

        page.link("Log in to the Agent Application").click();
        assertThat(page.heading("Sign in to the Agent Application")).isVisible();
        page.fill(Person.AGENT).submit();
        assertThat(page.title()).containsText("Queue");
    }

    @Test
    void with_email_and_password(Browsing browsing) {
        SignInPage page = open(browsing.stranger(), "/");
        page.signIn(cast.user());
        assertThat(page.title()).containsText("Piotr");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_answered_alike(Browsing browsing) {
        SignInPage page = open(browsing.stranger(), "/");
        page.fill(cast.user().withPassword("not-the-password")).submit();
        Locator words = page.text("Email or password is wrong. Please try again.");
        assertThat(words).isVisible();
        assertThat(page.email()).hasValue(cast.user().email());

        page.fill(new Person(null, "Nobody", "nobody@nowhere.example", "whatever-it-is"))
                .submit();
        assertThat(words).isVisible();
        page.fill(cast.user()).submit();
        assertThat(page.navigation()).isAttached();
    }

    @Test
    void an_address_deep_inside_survives_it(Browsing browsing) {
        String path = "/tickets?resolved=false&size=10&q=printer";
        SignInPage page = open(browsing.stranger(), path);
        page.signIn(cast.user());
        assertThat(page.page()).hasURL(portal.at(path));
        assertThat(page.title()).containsText("My Issues and Requests");
    }

    @Test
    void remembered_over_the_end_of_the_browser_or_not(Browsing browsing) {
        SignInPage remembered = open(browsing.stranger(), "/");
        remembered.rememberMe().check();
        remembered.signIn(cast.user());
        double soon = Instant.now().plus(Duration.ofDays(7)).getEpochSecond();
        List<Cookie> kept = remembered.page().context().cookies().stream()
                .filter(cookie -> cookie.expires > soon)
                .toList();
        Page restarted = browsing.stranger();
        restarted.context().addCookies(kept);
        restarted.navigate(portal.at("/"));
        assertThat(Screen.of(restarted).navigation()).isVisible();

        SignInPage forgotten = open(browsing.stranger(), "/");
        forgotten.signIn(cast.user());
        assertThat(session(forgotten).expires).isEqualTo(-1);
        assertThat(session(remembered).expires).isGreaterThan(soon);
    }

    private Cookie session(SignInPage page) {
        return page.page().context().cookies(portal.at("/")).stream()
                .filter(cookie -> cookie.httpOnly)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_customer_has_no_agent_pages(Browsing browsing) {
        for (String path : List.of("/agent", "/agent/tickets", "/agent/tickets/10001", "/agent/tickets/new")) {
            Screen screen = Screen.of(browsing.as(cast.primary(), path));
            assertThat(screen.title()).hasText("This page is not for you");
            assertThat(screen.navigation().getByText("Tickets", new Locator.GetByTextOptions().setExact(true)))
                    .hasCount(0);
        }
    }
}
