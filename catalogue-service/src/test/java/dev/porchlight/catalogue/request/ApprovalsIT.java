package dev.porchlight.catalogue.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Deciding: once, by one of those who are asked, and never by a link. */
@ServiceIT
class ApprovalsIT extends ApprovalWorld {

    @Test
    void whatOneHasDecidedAwaitsNobodyElse() {
        Answer request = submitted(robin, item);
        assertThat(waitingFor(bea)).isEqualTo(1);
        Answer decided = as(ann).post(decisionOn(request), yes());
        assertThat(decided.status()).isEqualTo(204);
        assertThat(as(bea).after(decided).get("/api/approvals").json().get("items"))
                .isEmpty();
        assertThat(waitingFor(bea)).isZero();
        Answer late = as(bea).post(decisionOn(request), yes());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("already approved by Ann");
    }

    @Test
    void rejectingManyAsksForOneReasonAndTellsItWithEach() {
        UUID forAnn = item("Dear " + UUID.randomUUID(), byOnly(ann));
        List<Answer> requests = List.of(submitted(robin, forAnn), submitted(robin, forAnn));
        List<Map<String, Object>> chosen = requests.stream()
                .map(request -> Map.<String, Object>of("requestId", request.id(), "part", 1, "round", 1))
                .toList();
        assertThat(as(ann).post("/api/approvals/decisions", Map.of("approve", false, "chosen", chosen))
                        .pointers())
                .containsExactly("/comment");
        Answer rejected = as(ann).post(
                        "/api/approvals/decisions",
                        Map.of("approve", false, "chosen", chosen, "comment", "Not this quarter"));
        assertThat(rejected.json().findValuesAsString("decided")).containsExactly("true", "true");
        for (Answer request : requests) {
            await().untilAsserted(() -> {
                JsonNode part =
                        as(robin).get("/api/requests/" + request.id()).json().at("/parts/0");
                assertThat(part.get("status").asString()).isEqualTo("rejected");
                assertThat(part.get("reason").asString()).isEqualTo("Not this quarter");
                assertThat(part.at("/votes/0/comment").asString()).isEqualTo("Not this quarter");
            });
        }
    }

    @Test
    void votesOfARoundThatIsOverAreNotThoseOfWhatIsAskedAnew() {
        Answer request = submitted(robin, item);
        for (Tokens.Contact each : List.of(ann, bea)) {
            as(each).post(decisionOn(request), Map.of("approve", false, "round", 1, "comment", "Too dear"));
        }
        assertThat(of(request).at("/parts/0/votes").size()).isEqualTo(2);
        Map<String, Object> nobody = Map.of("approval", Map.of("tiers", List.of()));
        assertThat(asAgent()
                        .put(pathOf(item), described("For everybody " + item, nobody))
                        .status())
                .isEqualTo(204);
        Answer again = as(robin)
                .post(
                        "/api/requests/" + request.id() + "/resubmission",
                        Map.of("edition", 1, "answers", Map.of("why", "Mine is old")));
        assertThat(again.status()).as(again.text()).isEqualTo(204);
        JsonNode part = as(robin)
                .after(again)
                .get("/api/requests/" + request.id())
                .json()
                .at("/parts/0");
        assertThat(part.get("status").asString()).isEqualTo("approved");
        assertThat(part.get("votes")).isEmpty();
        assertThat(part.get("circle").isNull()).isTrue();
    }

    /** As mail scanners do, with the sign-in of whom the mail is for. */
    @Test
    void fetchingWhatAMailedLinkLeadsToDecidesNothing() {
        Answer request = submitted(robin, item);
        long version = of(request).get("version").asLong();
        for (int time = 0; time < 3; time++) {
            for (String method : List.of("GET", "HEAD")) {
                assertThat(as(ann).send(method, "/api/requests/" + request.id(), "")
                                .status())
                        .isEqualTo(200);
                assertThat(as(ann).send(method, decisionOn(request), "").status())
                        .isEqualTo(405);
            }
        }
        assertThat(of(request).get("version").asLong()).isEqualTo(version);
        assertThat(as(ann).post(decisionOn(request), yes()).status()).isEqualTo(204);
    }

    @Test
    void withdrawnAndApprovedAtOnceExactlyOneWins() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int time = 0; time < 10; time++) {
                Answer request = submitted(robin, item);
                CountDownLatch go = new CountDownLatch(1);
                Future<Answer> approving = both.submit(() -> {
                    go.await();
                    return as(ann).post(decisionOn(request), yes());
                });
                Future<Answer> withdrawing = both.submit(() -> {
                    go.await();
                    return as(robin).post("/api/requests/" + request.id() + "/withdrawal", Map.of());
                });
                go.countDown();
                boolean approved = approving.get().status() == 204;
                assertThat(
                                approved
                                        ? withdrawing.get().status()
                                        : approving.get().status())
                        .isEqualTo(409);
                assertThat(withdrawing.get().status() == 204).isEqualTo(!approved);
                await().untilAsserted(() -> assertThat(
                                of(request).at("/parts/0/status").asString())
                        .isEqualTo(approved ? "approved" : "withdrawn"));
            }
        }
    }
}
