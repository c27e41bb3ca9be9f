package dev.porchlight.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.gateway.testing.GatewayIT;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@GatewayIT
class HomeIT extends BearerOfAToken {

    @Test
    void allPartsComeInOneAnswerAskedByTheCaller() {
        var home = home("?part=tickets-reply&part=quotes-decide");

        assertThat(home.get("parts").propertyNames()).containsExactly("tickets-reply", "quotes-decide");
        assertThat(home.at("/parts/quotes-decide/target").asString()).startsWith("/api/quotes?status=sent");
        assertThat(home.at("/parts/tickets-reply/headers/Authorization/0").asString())
                .isEqualTo(bearer);
        assertThat(home.get("unavailable")).isEmpty();
    }

    @Test
    void whoeverIsAwayOrSlowIsNamedAndNotWaitedFor() {
        var begin = Instant.now();
        var home = home("?part=away,slow,approvals");

        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofMillis(2_500));
        assertThat(home.get("parts").propertyNames()).containsExactly("approvals");
        assertThat(home.get("unavailable").valueStream().map(JsonNode::asString))
                .containsExactly("away", "slow");
    }

    @Test
    void aPositionGoesToTheServiceThatItIsOf() {
        var home = home("?part=tickets-reply&part=quotes-decide&after=quotes:a@3.x");

        assertThat(home.at("/parts/quotes-decide/headers/Portal-position/0").asString())
                .isEqualTo("a@3.x");
        assertThat(home.at("/parts/tickets-reply/headers").has("Portal-position"))
                .isFalse();
    }

    @Test
    void partsThatThereAreNotAreRefused() {
        var answer = browser.get("/api/home?part=nonsense", "Authorization", bearer);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("part");
        assertThat(browser.get("/api/home?part=approvals").status()).isEqualTo(401);
    }

    private JsonNode home(String query) {
        return browser.get("/api/home" + query, "Authorization", bearer).json();
    }
}
