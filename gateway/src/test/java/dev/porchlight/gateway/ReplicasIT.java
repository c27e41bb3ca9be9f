package dev.porchlight.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.gateway.testing.Browser;
import dev.porchlight.gateway.testing.Environment;
import dev.porchlight.gateway.testing.GatewayIT;
import dev.porchlight.gateway.testing.Issuer;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two gateways on one database: whichever a request reaches, the answer is the same, at most the cache's time later. */
@GatewayIT
class ReplicasIT {

    private static ConfigurableApplicationContext second;

    @LocalServerPort
    int here;

    private final String subject = UUID.randomUUID().toString();

    @BeforeAll
    static void startSecond() {
        second = new SpringApplicationBuilder(GatewayApplication.class)
                .initializers(new Environment())
                .run("--server.port=0", "--management.server.port=0");
    }

    @AfterAll
    static void stopSecond() {
        second.close();
    }

    @AfterEach
    void restore() {
        Issuer.accessTokenLifetime = Duration.ofMinutes(5);
    }

    private static int there() {
        return second.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Test
    void oneFinishesASignInThatTheOtherBegan() {
        var browser = new Browser(here);

        var answer = browser.at(there()).comeBack(browser.leaveForKeycloak("/tickets"), subject);

        assertThat(answer.header("Location")).isEqualTo("/tickets");
        assertThat(browser.get("/api/tickets").status()).isEqualTo(200);
        assertThat(browser.at(there()).get("/api/tickets").status()).isEqualTo(200);
    }

    /** While a release takes another's place, the files of either are asked for at both. */
    @Test
    void eachHasTheFilesOfTheOthersRelease() {
        var jdbc = second.getBean(JdbcTemplate.class);
        jdbc.update("delete from asset where name = 'other-5678.js'");
        jdbc.update("insert into asset values ('other-5678.js', 'let other'::bytea, now())");

        var answer = new Browser(here).get("/assets/other-5678.js");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("let other");
        assertThat(answer.header("Content-Type")).isEqualTo("text/javascript");
        assertThat(answer.header("Cache-Control")).contains("immutable");
        assertThat(jdbc.queryForList("select name from asset", String.class))
                .contains("app-1234.js")
                .noneMatch(name -> name.endsWith(".br"));
    }

    @Test
    void signingOutReachesTheOther() {
        var browser = new Browser(here);
        browser.signIn(subject);
        var cookie = browser.cookies().get("portal");
        assertThat(browser.at(there()).get("/api/tickets").status()).isEqualTo(200);

        browser.send("POST", "/logout", BodyPublishers.noBody(), "X-XSRF-TOKEN", browser.csrf());

        browser.cookies().put("portal", cookie);
        assertThat(browser.get("/api/tickets").status()).isEqualTo(401);
        browser.cookies().put("portal", cookie);
        Awaitility.await().atMost(Duration.ofSeconds(3)).untilAsserted(() -> assertThat(
                        browser.at(there()).get("/api/tickets").status())
                .isEqualTo(401));
    }

    @Test
    void aRenewalIsSeenByTheOther() {
        Issuer.accessTokenLifetime = Duration.ofSeconds(1);
        var browser = new Browser(here);
        browser.signIn(subject);
        browser.at(there()).get("/api/session");
        Issuer.accessTokenLifetime = Duration.ofMinutes(5);

        var renewedHere = browser.get("/api/tickets").seen("Authorization");

        assertThat(browser.at(there()).get("/api/tickets").seen("Authorization"))
                .isEqualTo(renewedHere);
    }
}
