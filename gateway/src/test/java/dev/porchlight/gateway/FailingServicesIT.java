package dev.porchlight.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.porchlight.gateway.testing.Browser;
import dev.porchlight.gateway.testing.GatewayIT;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A service that is down, slow, or dies while it is asked. */
@GatewayIT
class FailingServicesIT extends BearerOfAToken {

    @Test
    void saysWhenAServiceIsDown() {
        var answer = browser.get("/api/away", "Authorization", bearer);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.problem()).isEqualTo("service-unavailable");
    }

    @Test
    void wantsNothingRepeatedThatMayHaveBeenDone() {
        for (var path : new String[] {"/api/tickets/dead", "/api/tickets/broken/early"}) {
            for (var answer : new Browser.Answer[] {
                change("POST", path), change("PUT", path, "Idempotency-Key", "a service looks at it in a POST only")
            }) {
                assertThat(answer.status()).isEqualTo(502);
                assertThat(answer.problem()).isEqualTo("answer-lost");
                assertThat(answer.json().get("detail").asString()).contains("Look whether your change was made");
                assertThat(answer.header("Retry-After")).isNull();
            }
        }
    }

    @Test
    void letsBeRepeatedWhatIsDoneOnceOrWasNotSent() {
        for (var answer : new Browser.Answer[] {
            browser.get("/api/tickets/dead", "Authorization", bearer),
            change("POST", "/api/tickets/dead", "Idempotency-Key", "k"),
            change("POST", "/api/away")
        }) {
            assertThat(answer.problem()).isEqualTo("service-unavailable");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
        }
    }

    private Browser.Answer change(String method, String path, String... headers) {
        var all = Stream.concat(
                Stream.of("Authorization", bearer, "Content-Type", "application/json"), Stream.of(headers));
        return browser.send(method, path, BodyPublishers.ofString("{}"), all.toArray(String[]::new));
    }

    @Test
    void sendsAgainWhatMayBeSentTwice() {
        assertThat(browser.get("/api/tickets/dies-once", "Authorization", bearer, "Idempotency-Key", "read")
                        .status())
                .isEqualTo(200);
        var answer = change("POST", "/api/tickets/dies-once", "Idempotency-Key", "written");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("bodySize").asInt()).isEqualTo(2);
        assertThat(change("PUT", "/api/tickets/dies-once", "Idempotency-Key", "put")
                        .problem())
                .isEqualTo("answer-lost");
    }

    @Test
    void asksTheReplicaThatIsThere() {
        for (var i = 0; i < 4; i++) {
            assertThat(browser.get("/api/projects", "Authorization", bearer).status())
                    .isEqualTo(200);
            assertThat(change("POST", "/api/projects").status())
                    .as("without a key, but nobody was there to send it to")
                    .isEqualTo(200);
        }
    }

    @Test
    void saysWhenAServiceIsTooSlow() {
        assertThat(browser.get("/api/tickets/slow", "Authorization", bearer).status())
                .isEqualTo(504);
    }

    @Test
    void doesNotPassAHalfAnswerForAWholeOne() {
        assertThat(browser.get("/api/tickets/broken/early", "Authorization", bearer)
                        .problem())
                .isEqualTo("service-unavailable");
        assertThatThrownBy(() -> browser.get("/api/tickets/broken/late", "Authorization", bearer))
                .isInstanceOf(UncheckedIOException.class);
    }
}
