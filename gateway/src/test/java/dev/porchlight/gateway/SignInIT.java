package dev.porchlight.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.gateway.testing.Browser;
import dev.porchlight.gateway.testing.GatewayIT;
import dev.porchlight.gateway.testing.Issuer;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@GatewayIT
class SignInIT {

    @LocalServerPort
    int port;

    private final JdbcClient database;
    private final String subject = UUID.randomUUID().toString();
    private Browser browser;

    SignInIT(@org.springframework.beans.factory.annotation.Autowired JdbcClient database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void restore() {
        Issuer.reachable = true;
        Issuer.renewals = Issuer.Renewals.GRANTED;
        Issuer.accessTokenLifetime = Duration.ofMinutes(5);
        Issuer.refreshTokenLifetime = Duration.ofHours(12);
    }

    @Test
    void signsInAndReturnsToTheSamePage() {
        var answer = browser.signIn(subject, "/tickets/10042?active=true#last");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/tickets/10042?active=true#last");
        assertThat(answer.response().headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("portal=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Max-Age"));
        var session = browser.get("/api/session").json();
        assertThat(session.get("signedIn").asBoolean()).isTrue();
        assertThat(session.at("/user/id").asString()).isEqualTo(subject);
        assertThat(session.at("/user/initials").asString()).isEqualTo("PS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/api/tickets",
                "/logout",
                "/x/../api/tickets",
                "javascript:alert(1)",
                "tickets",
                "/bad%zz",
                "/line\nbreak"
            })
    void returnsHomeInsteadOfLeavingThePortal(String returnTo) {
        assertThat(browser.signIn(subject, returnTo).header("Location")).isEqualTo("/");
    }

    @Test
    void theSignInPageLearnsThatAnAgentIsComing() {
        assertThat(browser.leaveForKeycloak("/agent/queue").getQuery()).contains("portal=agent");
        assertThat(browser.leaveForKeycloak("/tickets").getQuery()).doesNotContain("portal=");
    }

    @Test
    void severalTabsMaySignInAtOnce() {
        var first = browser.leaveForKeycloak("/first");
        var second = browser.leaveForKeycloak("/second");

        assertThat(browser.comeBack(second, subject).header("Location")).isEqualTo("/second");
        assertThat(browser.comeBack(first, subject).header("Location")).isEqualTo("/first");
    }

    /** Their cookies would be more than a request may have, and nobody could sign in at this browser any more. */
    @Test
    void manySignInsMayBeBegunAndTheNewestFinished() {
        var page = "/tickets?q=" + "x".repeat(480);
        var begun =
                Stream.generate(() -> browser.leaveForKeycloak(page)).limit(30).toList();

        assertThat(browser.cookies().keySet()).hasSizeLessThanOrEqualTo(6);
        assertThat(browser.comeBack(begun.getLast(), subject).header("Location"))
                .isEqualTo(page);
    }

    @Test
    void whatIsRememberedOfASignInOutlastsAnyPageThatIsLeftOpen() {
        assertThat(browser.get("/oauth2/authorization/keycloak?returnTo=/tickets")
                        .response()
                        .headers()
                        .allValues("Set-Cookie"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).contains("Max-Age=604800"));
    }

    @Test
    void endsAtOnceWhenKeycloakHasEndedIt() throws IOException {
        browser.signIn(subject);
        var other = new Browser(port);
        other.signIn(UUID.randomUUID().toString());
        assertThat(browser.get("/api/tickets").status()).isEqualTo(200);
        try (var stream = new Socket("localhost", port)) {
            stream.setSoTimeout(10_000);
            stream.getOutputStream()
                    .write(("GET /api/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: portal="
                                    + browser.cookies().get("portal") + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(stream.getInputStream().read()).isPositive();

            assertThat(backChannel(Issuer.idToken(subject)).status()).isEqualTo(400);
            assertThat(backChannel("rubbish").status()).isEqualTo(400);
            assertThat(browser.get("/api/tickets").status()).isEqualTo(200);
            assertThat(backChannel(Issuer.logoutToken(subject)).status()).isEqualTo(200);

            assertThat(browser.get("/api/tickets").status()).isEqualTo(401);
            stream.getInputStream().readAllBytes();
        }
        assertThat(other.get("/api/tickets").status()).isEqualTo(200);
    }

    private Browser.Answer backChannel(String token) {
        return new Browser(port)
                .send(
                        "POST",
                        "/back-channel-logout",
                        BodyPublishers.ofString("logout_token=" + token),
                        "Content-Type",
                        "application/x-www-form-urlencoded");
    }

    @Test
    void refusesAnAnswerThatThisBrowserDidNotAskFor() {
        var elsewhere = new Browser(port).leaveForKeycloak("/");

        var answer = browser.comeBack(elsewhere, subject);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("Signing in did not finish");
        assertThat(browser.cookies()).doesNotContainKey("portal");
    }

    @Test
    void remembersAcrossRestartsOfTheBrowserOnlyWhenAskedTo() {
        Issuer.refreshTokenLifetime = Duration.ofDays(30);

        var answer = browser.signIn(subject);

        assertThat(answer.response().headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("portal=").contains("Max-Age=25"));
    }

    @Test
    void givesANewSessionAtEverySignIn() {
        browser.signIn(subject);
        var first = browser.cookies().get("portal");
        browser.signIn(subject);

        assertThat(browser.cookies().get("portal")).isNotEqualTo(first);
        browser.cookies().put("portal", first);
        assertThat(browser.get("/api/tickets").status()).isEqualTo(401);
    }

    @Test
    void keepsNothingInTheDatabaseThatCouldBeUsed() {
        browser.signIn(subject);

        var row = database.sql(
                        "select encode(key, 'escape') || encode(sealed, 'escape') from session where subject = ?")
                .param(subject)
                .query(String.class)
                .single();
        assertThat(row).doesNotContain(browser.cookies().get("portal")).doesNotContain("eyJ");
    }

    @Test
    void passesTheSessionsTokenOn() {
        browser.signIn(subject);

        assertThat(browser.get("/api/tickets").seen("Authorization")).startsWith("Bearer eyJ");
    }

    @Test
    void renewsOnceForParallelRequests() {
        Issuer.accessTokenLifetime = Duration.ofSeconds(1);
        browser.signIn(subject);
        Issuer.accessTokenLifetime = Duration.ofMinutes(5);
        var before = Issuer.RENEWED.get();

        try (var parallel = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = Stream.generate(() -> parallel.submit(() -> browser.get("/api/tickets")))
                    .limit(20)
                    .toList();
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.get().status()).isEqualTo(200));
        }
        assertThat(Issuer.RENEWED.get() - before).isEqualTo(1);
    }

    @Test
    void endsWhenKeycloakSaysSo() {
        Issuer.accessTokenLifetime = Duration.ofSeconds(1);
        browser.signIn(subject);
        Issuer.renewals = Issuer.Renewals.REFUSED;

        assertThat(browser.get("/api/tickets").status()).isEqualTo(401);
        assertThat(browser.get("/api/session").json().get("signedIn").asBoolean())
                .isFalse();
        assertThat(rows()).isZero();
    }

    @Test
    void goesOnWithoutKeycloakUntilTheTokenEnds() {
        Issuer.accessTokenLifetime = Duration.ofSeconds(3);
        browser.signIn(subject);
        Issuer.renewals = Issuer.Renewals.FAILING;

        assertThat(browser.get("/api/tickets").status()).isEqualTo(200);
        Awaitility.await().untilAsserted(() -> {
            var answer = browser.get("/api/tickets");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.problem()).isEqualTo("sign-in-unavailable");
            assertThat(answer.header("Retry-After")).isNotNull();
        });
        assertThat(browser.get("/api/session").json().get("signedIn").asBoolean())
                .isTrue();

        Issuer.renewals = Issuer.Renewals.GRANTED;
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(browser.get("/api/tickets").status()).isEqualTo(200));
    }

    @Test
    void saysSoWhenKeycloakCannotBeReached() {
        Issuer.reachable = false;

        Awaitility.await().untilAsserted(() -> {
            var answer = browser.get("/oauth2/authorization/keycloak?returnTo=%2Fa%26b");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text()).contains("You cannot sign in just now", "01904 555 010", "returnTo=%2Fa%26b");
        });
        Issuer.reachable = true;
        signInAnswers(302);
    }

    @Test
    void signsOutAtBothEnds() {
        browser.signIn(subject);
        var cookie = browser.cookies().get("portal");

        var answer = signOut();

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location"))
                .startsWith(Issuer.url() + "/realms/porchlight/protocol/openid-connect/logout")
                .contains("id_token_hint=eyJ", "post_logout_redirect_uri=http://localhost/");
        assertThat(browser.cookies()).doesNotContainKey("portal");
        assertThat(rows()).isZero();
        browser.cookies().put("portal", cookie);
        assertThat(browser.get("/api/tickets").status()).isEqualTo(401);
    }

    @Test
    void endsKeycloaksSessionBeforeTheNextSignInWhenItWasAway() {
        browser.signIn(subject);
        Issuer.reachable = false;
        signInAnswers(503);

        assertThat(signOut().header("Location")).isEqualTo("/");
        var pending = database.sql("select encode(sealed, 'escape') from pending_sign_out")
                .query(String.class)
                .single();
        assertThat(pending).doesNotContain("eyJ", subject);
        assertThat(Issuer.SIGNED_OUT).doesNotContain(subject);

        Issuer.reachable = true;
        signInAnswers(302);
        assertThat(Issuer.SIGNED_OUT).containsOnlyOnce(subject);
        assertThat(database.sql("select count(*) from pending_sign_out")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void signInAnswers(int status) {
        Awaitility.await().untilAsserted(() -> assertThat(
                        browser.get("/oauth2/authorization/keycloak").status())
                .isEqualTo(status));
    }

    private Browser.Answer signOut() {
        return browser.send(
                "POST",
                "/logout",
                BodyPublishers.ofString("_csrf=" + browser.csrf()),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    @Test
    void doesNotSignOutForAnotherSite() {
        browser.signIn(subject);

        assertThat(browser.send("POST", "/logout", BodyPublishers.noBody()).status())
                .isEqualTo(403);
        assertThat(browser.get("/api/tickets").status()).isEqualTo(200);
    }

    @Test
    void treatsASessionThatCannotBeReadAsNone() {
        browser.signIn(subject);
        database.sql("update session set sealed = 'x' where subject = ?")
                .param(subject)
                .update();

        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(browser.get("/api/tickets").status()).isEqualTo(401));
    }

    private int rows() {
        return database.sql("select count(*) from session where subject = ?")
                .param(subject)
                .query(Integer.class)
                .single();
    }
}
