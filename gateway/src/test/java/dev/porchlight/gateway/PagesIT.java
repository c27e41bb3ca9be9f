package dev.porchlight.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.gateway.testing.Browser;
import dev.porchlight.gateway.testing.GatewayIT;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The UI in these tests is a stand-in under src/test/resources/static. */
@GatewayIT
class PagesIT {

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/tickets", "/tickets/10042", "/agent/queue", "/apidocs"})
    void everyPageIsTheUi(String path) {
        var answer = browser.get(path, "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("<title>stand-in</title>");
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void aPageIsNotSentAgainWhileItIsTheSame() {
        var etag = browser.get("/tickets").header("ETag");

        assertThat(browser.get("/tickets", "If-None-Match", etag).status()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/missing.js",
                "/assets/missing",
                "/login",
                "/login/x",
                "/actuator/env",
                "/oauth2/x",
                "/logout",
                "/..%2fapplication.yaml"
            })
    void nothingElseIs(String path) {
        assertThat(browser.get(path).text()).doesNotContain("stand-in");
    }

    @Test
    void assetsAreKeptForGoodAndSentCompressed() {
        var answer = browser.get("/assets/app-1234.js", "Accept-Encoding", "gzip, br");

        assertThat(answer.header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(answer.header("Content-Encoding")).isEqualTo("br");
        assertThat(answer.header("Content-Type")).startsWith("text/javascript");
        assertThat(browser.get("/assets/app-1234.js").text()).isEqualTo("console.log('plain')\n");
    }

    @Test
    void pagesMayOnlyDoWhatTheyNeed() {
        var answer = browser.get("/");

        assertThat(answer.header("Content-Security-Policy"))
                .contains("script-src 'self';", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isNotNull();
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Strict-Transport-Security")).isNull();
    }

    @Test
    void theApiIsDescribedOnOnePage() {
        assertThat(browser.get("/api/docs").text()).contains("swagger-ui-bundle.js");
        assertThat(browser.get("/api/docs/ui/swagger-ui-bundle.js").status()).isEqualTo(200);
        assertThat(browser.get("/api/docs/page/start.js").status()).isEqualTo(200);
        assertThat(browser.get("/api/docs/services").json().valueStream())
                .extracting(name -> name.asString())
                .contains("identity", "ticket", "catalogue", "knowledge", "notification", "gateway");
        assertThat(browser.get("/api/docs/ticket").json().get("target").asString())
                .isEqualTo("/v3/api-docs");
        assertThat(browser.get("/api/docs/gateway").json().at("/info/title").asString())
                .isEqualTo("Porchlight: the gateway");
    }

    @Test
    void strangersSeeWhoseThisPortalIs() {
        var session = browser.get("/api/session").json();

        assertThat(session.get("signedIn").asBoolean()).isFalse();
        assertThat(session.has("user")).isFalse();
        assertThat(session.at("/msp/name").asString()).isEqualTo("Northgate IT");
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void metricsAreOnAPortOfTheirOwn(@LocalManagementPort int management) {
        for (var address : List.of("/actuator/prometheus", "/actuator/health", "/%61ctuator/prometheus")) {
            assertThat(browser.get(address).status()).isEqualTo(404);
            assertThat(browser.get(address, "X-Forwarded-For", "evil").status()).isEqualTo(404);
        }
        assertThat(browser.get("/readyz").status()).isEqualTo(200);
        assertThat(browser.get("/livez").status()).isEqualTo(200);
        var operator = new Browser(management);
        assertThat(operator.get("/actuator/prometheus").text()).contains("jvm_memory_used");
        assertThat(operator.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(operator.get("/actuator/env").status()).isEqualTo(404);
    }
}
