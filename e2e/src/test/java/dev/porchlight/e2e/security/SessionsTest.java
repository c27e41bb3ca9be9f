package dev.porchlight.e2e.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import dev.porchlight.e2e.browser.Browsing;
import dev.porchlight.e2e.system.Answer;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Http;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the browser holds, and what a request made from elsewhere can do with it. */
@PortalTest
class SessionsTest {

    private static final Map<String, String> TICKET =
            Map.of("summary", "Made elsewhere", "details", "<p>x</p>", "urgency", "low", "impact", "low");

    private final Portal portal;
    private final Cast cast;

    SessionsTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    @Test
    void the_session_cookie_is_out_of_reach_and_no_token_is_in_the_browser(Browsing browsing) {
        Page page = browsing.as(cast.user());
        Cookie session = page.context().cookies(portal.at("/")).stream()
                .filter(cookie -> cookie.httpOnly)
                .findFirst()
                .orElseThrow();
        assertThat(session.sameSite.toString()).isIn("LAX", "STRICT");
        assertThat(page.context().cookies(portal.at("/"))).noneMatch(cookie -> cookie.value.contains("eyJ"));
        assertThat(page.evaluate("JSON.stringify([localStorage, sessionStorage])")
                        .toString())
                .doesNotContain("eyJ");
        assertThat(page.evaluate("document.cookie").toString()).doesNotContain(session.value);
    }

    @Test
    void a_change_without_the_csrf_token_is_refused(Browsing browsing) {
        Page page = browsing.as(cast.user());
        APIResponse without = page.context()
                .request()
                .post(portal.at("/api/tickets"), RequestOptions.create().setData(TICKET));
        assertThat(without.status()).isEqualTo(403);
        assertThat(without.headers().get("content-type")).startsWith("application/problem+json");
        APIResponse wrong = page.context()
                .request()
                .post(
                        portal.at("/api/tickets"),
                        RequestOptions.create().setData(TICKET).setHeader("X-XSRF-TOKEN", "guess"));
        assertThat(wrong.status()).isEqualTo(403);
        APIResponse logout = page.context().request().post(portal.at("/logout"));
        assertThat(logout.status()).isEqualTo(403);
        assertThat(page.context().request().get(portal.at("/api/tickets")).status())
                .isEqualTo(200);
    }

    @Test
    void signing_out_is_never_done_by_a_link(Browsing browsing) {
        Page page = browsing.as(cast.user());
        page.context().request().get(portal.at("/logout"));
        assertThat(page.context().request().get(portal.at("/api/session")).text())
                .contains("\"signedIn\":true");
    }

    /** Of the session: the services forget the person by themselves. */
    @Test
    void who_is_deactivated_is_out_within_seconds(Browsing browsing) {
        Person person = portal.newCustomer("Wicket & Sons").user("Walter Wicket");
        Page page = browsing.as(person);
        assertThat(page.context().request().get(portal.at("/api/session")).text())
                .contains("\"signedIn\":true");

        portal.as(Person.ADMINISTRATOR).post("/api/contacts/" + person.id() + "/deactivation", "{}");

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(
                        page.context().request().get(portal.at("/api/session")).text())
                .contains("\"signedIn\":false"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tickets", "/api/session", "/api/tickets", "/no/such/page"})
    void every_answer_tells_the_browser_to_be_careful(String path) {
        Answer answer = portal.api().get(path);
        assertThat(answer.header("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'self'", "script-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "script-src 'self' 'unsafe-inline'"));
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("X-Frame-Options")).hasValue("DENY");
        assertThat(answer.header("Referrer-Policy")).isPresent();
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }

    @Test
    void answers_of_the_api_are_not_kept_by_anybody() {
        assertThat(portal.as(cast.user()).get("/api/tickets").header("Cache-Control"))
                .hasValueSatisfying(control -> assertThat(control).containsAnyOf("no-store", "no-cache", "private"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/actuator",
                "/api/tickets/actuator/prometheus",
                "/api/tickets/../../actuator/env",
                "/api/tickets/..%2f..%2factuator/env",
                "/api/tickets/..;/..;/actuator/env",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/beans",
                "/actuator/shutdown",
                "/actuator/loggers"
            })
    void the_inside_of_services_is_not_reachable(String path) {
        Answer answer = portal.as(cast.primary()).get(path);
        assertThat(answer.status()).as(answer.toString()).isBetween(400, 404);
    }

    @Test
    void metrics_are_not_on_the_port_of_the_customers() {
        Answer answer =
                Http.send(Http.to(URI.create(portal.at("/actuator/prometheus"))).GET());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
    }

    @Test
    void sign_in_leads_back_to_the_portal_only(Browsing browsing) {
        Page page = browsing.stranger();
        for (String elsewhere :
                new String[] {"https://evil.example/", "//evil.example/", "/\\evil.example", "%2f%2fevil.example"}) {
            page.navigate(portal.at("/oauth2/authorization/keycloak?returnTo=" + Http.encode(elsewhere)));
            if (page.url().startsWith(portal.keycloak().toString())) {
                new dev.porchlight.e2e.pages.SignInPage(page).fill(cast.user()).submit();
                page.waitForURL(url -> !url.startsWith(portal.keycloak().toString()));
            }
            assertThat(page.url()).startsWith(portal.url().toString());
        }
    }
}
