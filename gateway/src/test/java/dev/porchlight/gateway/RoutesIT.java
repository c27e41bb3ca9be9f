package dev.porchlight.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.gateway.testing.Browser;
import dev.porchlight.gateway.testing.GatewayIT;
import dev.porchlight.gateway.testing.Issuer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayIT
class RoutesIT extends BearerOfAToken {

    @Test
    void passesOnWhatWasAskedAndNothingThatClaimsTrust() {
        var answer = browser.get(
                "/api/tickets/10042?q=a%2Bb%20c%26d&active=&x=%C3%A9",
                "Authorization",
                bearer,
                "Accept",
                "application/json",
                "Portal-Position",
                "a@1",
                "Idempotency-Key",
                "k",
                "Cookie",
                "portal=secret",
                "X-Forwarded-Host",
                "evil.example",
                "X-Person-Id",
                "root",
                "Portal-Acting-As",
                "root",
                "Forwarded",
                "for=1.2.3.4");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.seen("Authorization")).isEqualTo(bearer);
        assertThat(answer.seen("Portal-position")).isEqualTo("a@1");
        assertThat(answer.seen("Idempotency-key")).isEqualTo("k");
        assertThat(answer.seen("X-forwarded-host")).isEqualTo("localhost");
        assertThat(answer.seen("X-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(answer.json().get("headers").propertyNames())
                .doesNotContain("Cookie", "X-person-id", "Portal-acting-as", "Forwarded");
    }

    @Test
    void keepsTheAddressAsItIs() {
        var target = "/api/tickets/10042?q=a%2Bb%20c%26d&active=&x=%C3%A9";

        assertThat(browser.get(target, "Authorization", bearer)
                        .json()
                        .get("target")
                        .asString())
                .isEqualTo(target);
    }

    @Test
    void passesTheAnswerOnButLetsNobodyKeepIt() {
        var answer = browser.get("/api/tickets", "Authorization", bearer);

        assertThat(answer.header("ETag")).isEqualTo("\"3\"");
        assertThat(answer.header("Portal-Position")).isEqualTo("a@3");
        assertThat(answer.header("Cache-Control")).contains("no-store").doesNotContain("max-age=60");
        assertThat(answer.header("Set-Cookie")).isNull();
    }

    @Test
    void continuesTheCallersTrace() {
        var trace = "0af7651916cd43dd8448eb211c80319c";

        var answer = browser.get(
                "/api/tickets", "Authorization", bearer, "traceparent", "00-" + trace + "-b7ad6b7169203331-01");

        assertThat(answer.seen("Traceparent"))
                .startsWith("00-" + trace + "-")
                .endsWith("-01")
                .doesNotContain("b7ad6b7169203331");
    }

    static Stream<String> badTokens() {
        return Stream.of(
                "nonsense",
                Issuer.expiredToken(),
                Issuer.forgedToken(),
                Issuer.tokenForOthers(),
                // More often than Keycloak is asked for its keys.
                Issuer.tokenOfUnknownKey(),
                Issuer.tokenOfUnknownKey(),
                Issuer.tokenOfUnknownKey());
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void refusesTokensThatAreNotForUs(String token) {
        var answer = browser.get("/api/tickets", "Authorization", "Bearer " + token);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.problem()).isEqualTo("not-signed-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/tickets", "/api/organisations/1", "/api/live", "/api/unknown"})
    void refusesStrangers(String path) {
        var answer = browser.get(path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().get("traceId").asString()).hasSize(32);
    }

    @Test
    void aBearerNeedsNoCsrfTokenButASessionDoes() {
        assertThat(browser.send("POST", "/api/tickets", BodyPublishers.ofString("{}"))
                        .problem())
                .isEqualTo("not-signed-in");
        assertThat(browser.send("POST", "/api/tickets", BodyPublishers.ofString("{}"), "Authorization", bearer)
                        .status())
                .isEqualTo(200);
        browser.signIn(UUID.randomUUID().toString());
        assertThat(browser.send("POST", "/api/tickets", BodyPublishers.ofString("{}"))
                        .problem())
                .isEqualTo("request-not-from-the-portal");
        assertThat(browser.post("/api/tickets", "{}").status()).isEqualTo(200);
    }

    /** A neighbouring host can plant a cookie, and any site can send a form: the token has to be the session's. */
    @Test
    void aTokenThatSomebodyPlantedIsWorthNothing() {
        browser.signIn(UUID.randomUUID().toString());
        var own = browser.csrf();
        var another = new Browser(port);
        another.signIn(UUID.randomUUID().toString());

        for (var planted : new String[] {"planted", another.csrf()}) {
            browser.cookies().put("XSRF-TOKEN", planted);
            assertThat(browser.send("POST", "/api/tickets", BodyPublishers.ofString("{}"), "X-XSRF-TOKEN", planted)
                            .problem())
                    .isEqualTo("request-not-from-the-portal");
        }
        browser.cookies().put("XSRF-TOKEN", own);
        assertThat(browser.send("POST", "/api/tickets?_csrf=" + own, BodyPublishers.ofString("{}"))
                        .problem())
                .isEqualTo("request-not-from-the-portal");
        assertThat(browser.send("POST", "/%61pi/tickets?_csrf=" + own, BodyPublishers.ofString("{}"))
                        .problem())
                .isEqualTo("request-not-from-the-portal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void changesBegunByAnotherSiteAreRefused(String site) {
        browser.signIn(UUID.randomUUID().toString());

        assertThat(browser.send(
                                "POST",
                                "/api/tickets",
                                BodyPublishers.ofString("{}"),
                                "X-XSRF-TOKEN",
                                browser.csrf(),
                                "Sec-Fetch-Site",
                                site)
                        .problem())
                .isEqualTo("request-not-from-the-portal");
        assertThat(browser.send("POST", "/logout", BodyPublishers.noBody(), "Sec-Fetch-Site", site)
                        .status())
                .isEqualTo(403);
        assertThat(browser.get("/api/tickets", "Sec-Fetch-Site", site).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/*", "rubbish", "application/json; charset=nonsense"})
    void answersWithAProblemToATypeThatIsNone(String type) {
        var answer = browser.send(
                "POST", "/api/tickets", BodyPublishers.ofString("{}"), "Authorization", bearer, "Content-Type", type);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("Content-Type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/tickets", "/logout", "/back-channel-logout"})
    void aBrokenChunkIsItsSendersFault(String path) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: "
                                    + bearer + "\r\nContent-Type: "
                                    + (path.startsWith("/api/")
                                            ? "application/json"
                                            : "application/x-www-form-urlencoded")
                                    + "\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .matches("(?s)HTTP/1.1 (4\\d\\d|303) .*");
        }
    }

    /** However often a byte of it comes. */
    @Test
    void waitsForTheHeadOfARequestOnlySoLong() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(100);
            socket.getOutputStream().write("GET /api/session HTTP/1.1\r\nHost: localhost\r\nX-Slow: ".getBytes());
            await().atMost(Duration.ofSeconds(5)).until(() -> hasEnded(socket));
        }
    }

    private static boolean hasEnded(Socket socket) throws IOException {
        try {
            socket.getOutputStream().write('a');
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException stillWaiting) {
            return false;
        } catch (SocketException closed) {
            return true;
        }
    }

    @Test
    void streamsUploadsUpToTheLimit() {
        assertThat(upload(64 * 1024, true).json().get("bodySize").asInt()).isEqualTo(64 * 1024);
        assertThat(upload(64 * 1024, false).json().get("bodySize").asInt()).isEqualTo(64 * 1024);
        assertThat(upload(64 * 1024 + 1, true).problem()).isEqualTo("too-large");
        assertThat(upload(64 * 1024 + 1, false).status()).isEqualTo(413);
        assertThat(upload(5_000_000, true).status()).isEqualTo(413);
    }

    private Browser.Answer upload(int size, boolean announced) {
        var bytes = new byte[size];
        var body = announced
                ? BodyPublishers.ofByteArray(bytes)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
        return browser.send(
                "POST",
                "/api/attachments",
                body,
                "Authorization",
                bearer,
                "Content-Type",
                "multipart/form-data; boundary=x");
    }

    /** A parameter read is a body consumed, and the service would be waited for in vain. */
    @Test
    void refusesFormsInsteadOfLosingThem() {
        for (var type : new String[] {"application/x-www-form-urlencoded", "Application/X-WWW-Form-UrlEncoded;a=b"}) {
            var answer = browser.send(
                    "POST",
                    "/api/tickets",
                    BodyPublishers.ofString("summary=a"),
                    "Authorization",
                    bearer,
                    "Content-Type",
                    type);
            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.problem()).isEqualTo("unsupported-media-type");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/tickets/%00 HTTP/1.1",
                "GET /api/tickets/a%2fb HTTP/1.1",
                "GET /api/tickets?q=[] HTTP/1.1",
                "GET /api/tickets?q=%ff HTTP/1.1",
                "GET /api/tickets/..;/x HTTP/1.1",
                "GET /api/tickets HTTP/1.1\r\nIdempotency-Key: \u0001",
                "TRACE /api/tickets HTTP/1.1",
                "GET /api/tickets HTTP/1.1\r\nHost: another",
                "<script> /api/tickets HTTP/1.1"
            })
    void answersWithAProblemWhatIsNotHttp(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((request + "\r\nHost: localhost\r\nConnection: close\r\nAuthorization: " + bearer
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .matches("(?s)HTTP/1.1 4\\d\\d .*")
                    .contains("application/problem+json", "\"traceId\":\"")
                    .doesNotContain("<html", "Tomcat");
        }
    }

    @Test
    void answersWithAProblemHeadersWithoutEnd() {
        var answer = browser.get("/api/tickets", "Authorization", bearer, "X-Endless", "x".repeat(40_000));

        assertThat(answer.status()).isIn(400, 431);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void slowsDownWhoAsksTooMuch() {
        var limited = Stream.generate(() -> browser.get("/api/tickets", "Authorization", bearer))
                .limit(5_000)
                .filter(answer -> answer.status() != 200)
                .findFirst()
                .orElseThrow();

        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.header("Retry-After")).isEqualTo("1");
        assertThat(limited.problem()).isEqualTo("too-many-requests");
    }

    /** One way in each: spelt otherwise, with a token of nobody's, without the page's token, signing in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%61pi/tickets bearer",
                "GET /api/tickets forged",
                "POST /api/tickets session",
                "GET /oauth2/authorization/keycloak",
                "GET /%6fauth2/authorization/keycloak",
                "GET /login/oauth2/code/keycloak?state=x&code=y",
                "POST /logout session"
            })
    void slowsDownWhoAsksTooMuchInWhateverWay(String request) {
        var words = request.split(" ");
        // Of a network of its own, which a proxy of ours speaks for, so that other tests are not slowed down.
        var address = "203.0." + ThreadLocalRandom.current().nextInt(256) + "."
                + ThreadLocalRandom.current().nextInt(256);
        var headers = new ArrayList<>(List.of("X-Forwarded-For", "198.51.100.7, " + address));
        var as = words.length > 2 ? words[2] : "";
        if (as.equals("session")) {
            browser.signIn(UUID.randomUUID().toString());
        } else if (!as.isEmpty()) {
            headers.addAll(List.of("Authorization", as.equals("forged") ? "Bearer " + Issuer.forgedToken() : bearer));
        }

        assertThat(Stream.generate(() -> {
                            // A sign-in that was begun leaves a cookie, and nobody who means harm keeps it.
                            browser.cookies().keySet().removeIf(name -> name.startsWith("portal-sign-in"));
                            return browser.send(
                                    words[0], words[1], BodyPublishers.noBody(), headers.toArray(String[]::new));
                        })
                        .limit(5_000)
                        .anyMatch(answer -> answer.status() == 429))
                .isTrue();
    }

    @Test
    void nobodyHoldsAllConnectionsToAService() {
        try (var parallel = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = Stream.generate(
                            () -> parallel.submit(() -> browser.get("/api/tickets/slow", "Authorization", bearer)))
                    .limit(30)
                    .toList();
            assertThat(slow).extracting(answer -> answer.get().status()).contains(429, 504);
        }
    }

    @Test
    void knowsNoOtherPaths() {
        assertThat(browser.get("/api/unknown", "Authorization", bearer).status())
                .isEqualTo(404);
        assertThat(browser.get("/api/docs/unknown").problem()).isEqualTo("not-found");
        assertThat(browser.get("/oauth2/authorization/another").status()).isEqualTo(404);
    }
}
