package dev.porchlight.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.gateway.testing.Browser.Answer;
import dev.porchlight.gateway.testing.GatewayIT;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@GatewayIT
class SearchIT extends BearerOfAToken {

    @Test
    void everyServiceIsAskedAndAnswersInItsPlace() {
        var found = search("printer").json();

        assertThat(kinds(found)).containsExactly("tickets", "articles");
        assertThat(found.at("/groups/0/hits/0/kind").asString()).isEqualTo("ticket");
        assertThat(found.at("/groups/1/hits/0/kind").asString()).isEqualTo("article");
        assertThat(found.at("/groups/0/more").asBoolean()).isTrue();
        assertThat(found.get("unavailable")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a+b & c=d?e#f%20", "Größe 😀", "{q}", "<b>\"'", "limit=1&q=x", ""})
    void whatIsLookedForArrivesAsItIs(String q) {
        assertThat(search(q).json().at("/groups/0/hits/0/title/0/text").asString())
                .isEqualTo(q);
    }

    @Test
    void theServicesAreAskedByTheCallerWithinTheirTrace() {
        var trace = "0af7651916cd43dd8448eb211c80319c";
        var answer = browser.get(
                "/api/search?q=a&limit=20",
                "Authorization",
                bearer,
                "Cookie",
                "portal=secret",
                "traceparent",
                "00-" + trace + "-b7ad6b7169203331-01");

        for (var group : answer.json().get("groups")) {
            assertThat(group.at("/hits/0/context").asString())
                    .contains("limit=20", bearer, "00-" + trace + "-")
                    .doesNotContain("portal=secret");
        }
    }

    @Test
    void aSessionIsAsGoodAsAToken() {
        assertThat(browser.get("/api/search?q=a").problem()).isEqualTo("not-signed-in");
        browser.signIn(UUID.randomUUID().toString());

        var answer = browser.get("/api/search?q=a");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.json().at("/groups/0/hits/0/context").asString()).contains("Bearer ");
    }

    @Test
    void whoeverIsSlowIsNotWaitedFor() {
        var begin = Instant.now();
        var found = search("article-slow").json();

        assertThat(Duration.between(begin, Instant.now())).isBetween(Duration.ofMillis(900), Duration.ofMillis(2_500));
        assertThat(kinds(found)).containsExactly("tickets");
        assertThat(unavailable(found)).containsExactly("articles");
    }

    @Test
    void ofManyAtOnceEachIsAnswered() throws Exception {
        List<Callable<Answer>> all =
                Collections.nCopies(8 * Runtime.getRuntime().availableProcessors(), () -> search("article-busy"));
        try (var parallel = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : parallel.invokeAll(all)) {
                assertThat(unavailable(answer.get().json())).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"ticket-broken, articles, tickets", "article-nonsense, tickets, articles"})
    void whoeverFailsIsNamed(String q, String answers, String fails) {
        var found = search(q).json();

        assertThat(kinds(found)).containsExactly(answers);
        assertThat(unavailable(found)).containsExactly(fails);
    }

    @Test
    void ifEverybodyFailsItIsAnAnswerAllTheSame() {
        var answer = search("ticket-broken article-broken");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(kinds(answer.json())).isEmpty();
        assertThat(unavailable(answer.json())).containsExactly("tickets", "articles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"article-nothing", "article-forbidden"})
    void whereThereIsNothingForTheCallerThereIsNoGroup(String q) {
        var found = search(q).json();

        assertThat(kinds(found)).containsExactly("tickets");
        assertThat(unavailable(found)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', q", "?q, ''", "?q=a&limit=0, limit", "?q=a&limit=21, limit", "?q=a&limit=x, limit"})
    void whatIsWrongIsNamed(String query, String parameter) {
        var answer = browser.get("/api/search" + query, "Authorization", bearer);

        if (parameter.isEmpty()) {
            assertThat(answer.status()).isEqualTo(200);
        } else {
            assertRefused(answer, parameter);
        }
    }

    @Test
    void whatIsLookedForHasAnEnd() {
        assertThat(search("x".repeat(200)).status()).isEqualTo(200);
        assertRefused(search("x".repeat(201)), "q");
    }

    @ParameterizedTest
    @CsvSource({"article-mistyped, tickets", "ticket-mistyped article-nothing, tickets", "ticket-mistyped, articles"})
    void whatWasMeantIsSoughtWhereNothingIsAsItWasTyped(String q, String kind) {
        assertThat(kinds(search(q).json())).containsExactly(kind);
    }

    private static void assertRefused(Answer answer, String parameter) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.problem()).isEqualTo("invalid-input");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(parameter);
        assertThat(answer.json().get("traceId").asString()).hasSize(32);
    }

    private Answer search(String q) {
        return browser.get("/api/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8), "Authorization", bearer);
    }

    private static List<String> kinds(JsonNode found) {
        return found.get("groups")
                .valueStream()
                .map(group -> group.get("kind").asString())
                .toList();
    }

    private static List<String> unavailable(JsonNode found) {
        return found.get("unavailable").valueStream().map(JsonNode::asString).toList();
    }
}
