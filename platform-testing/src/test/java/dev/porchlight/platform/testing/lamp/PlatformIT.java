package dev.porchlight.platform.testing.lamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Events;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceIT
class PlatformIT {

    @Autowired
    Api anybody;

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EventProcessingConfiguration processors;

    private final Tokens.Agent agent = Tokens.Agent.technician();

    private Api api() {
        return anybody.as(agent);
    }

    @Test
    void aCommandIsSeenByTheNextReadAndInKafka() {
        Answer hung = api().post("/api/lamps", Map.of("place", "porch"));
        assertThat(hung.status()).isEqualTo(201);
        Answer lit = api().post("/api/lamps/" + hung.id() + "/lighting", "{}");

        Answer seen = api().after(lit).get("/api/lamps/" + hung.id());
        assertThat(seen.json().get("lit").asBoolean()).isTrue();
        assertThat(seen.header("ETag")).isEqualTo("\"1\"").isEqualTo(lit.header("ETag"));

        List<Events.Published> published = events.of("lamp", hung.id(), found -> found.size() == 2);
        assertThat(published)
                .extracting(Events.Published::type)
                .containsExactly("porchlight.lamp.LampHung.v1", "porchlight.lamp.LampLit.v1");
        assertThat(published.get(1).headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_sequence", "1")
                .containsEntry("ce_subject", hung.id().toString())
                .containsEntry("ce_actorname", "Terry Technician")
                .containsEntry("ce_actorkind", "agent")
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time", "ce_source", "traceparent");
        assertThat(published.get(0).body().get("place").asString()).isEqualTo("porch");
    }

    @Test
    void whatTheViewsMayNotKnowYetIsNotSaidToBeMissing() {
        UUID lamp = UUID.randomUUID();
        Answer behind = api().with("Portal-Position", lamp + "@3").get("/api/lamps/" + lamp);
        assertThat(behind.status()).isEqualTo(503);
        assertThat(behind.header("Retry-After")).isEqualTo("1");
        assertThat(api().get("/api/lamps/" + lamp).status()).isEqualTo(404);
    }

    @Test
    void aViewIsRebuiltFromTheStore() {
        Answer hung = api().post("/api/lamps", Map.of("place", "cellar"));
        api().after(hung).get("/api/lamps/" + hung.id());
        jdbc.sql("update lamp set place = 'lost' where id = ?").param(hung.id()).update();
        StreamingEventProcessor processor = processors
                .eventProcessor("lamp-views", StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
        await().untilAsserted(() -> assertThat(api().get("/api/lamps/" + hung.id())
                        .json()
                        .path("place")
                        .asString(""))
                .isEqualTo("cellar"));
    }

    @Test
    void theStoreKeepsPublicNames() {
        Answer hung = api().post("/api/lamps", Map.of("place", "shed"));
        assertThat(jdbc.sql("select payloadtype from domainevententry where aggregateidentifier = ?")
                        .param(hung.id().toString())
                        .query(String.class)
                        .single())
                .isEqualTo("porchlight.lamp.LampHung.v1");
    }

    @Test
    void anIdempotencyKeyGivesTheSameAnswerAgain() {
        Api keyed = api().with("Idempotency-Key", UUID.randomUUID().toString());
        Answer first = keyed.post("/api/lamps", Map.of("place", "gate"));
        Answer second = keyed.post("/api/lamps", Map.of("place", "gate"));
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.header("Portal-Position")).isEqualTo(first.header("Portal-Position"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");

        Answer other = keyed.post("/api/lamps", Map.of("place", "fence"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-used-otherwise");
        assertThat(anybody.as(Tokens.Agent.technician())
                        .with("Idempotency-Key", "k")
                        .post("/api/lamps", Map.of("place", "a"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void ofManyRequestsWithOneKeyOneIsDone() throws Exception {
        Api keyed = api().with("Idempotency-Key", UUID.randomUUID().toString());
        String place = "many" + UUID.randomUUID().toString().substring(0, 8);
        Callable<Answer> post = () -> keyed.post("/api/lamps", Map.of("place", place));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(Stream.generate(() -> post).limit(8).toList());
            assertThat(answers)
                    .extracting(answer -> answer.get().id())
                    .containsOnly(answers.getFirst().get().id());
        }
        await().until(() ->
                api().get("/api/lamps?place=" + place).json().get("total").asInt() == 1);
    }

    @Test
    void ofManyRequestsWithOneKeyForOneAggregateOneIsDone() throws Exception {
        Answer hung = api().post("/api/lamps", Map.of("place", "stairs"));
        Api keyed = api().with("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(atOnce(() -> keyed.post("/api/lamps/" + hung.id() + "/lighting", "{}")))
                .extracting(Answer::status)
                .containsOnly(204);
    }

    @Test
    void ofManyKeyedRequestsForOneAggregateEachIsDoneOrRefusedByARule() throws Exception {
        Answer hung = api().post("/api/lamps", Map.of("place", "cellar"));
        assertThat(atOnce(() -> api().with("Idempotency-Key", UUID.randomUUID().toString())
                        .post("/api/lamps/" + hung.id() + "/lighting", "{}")))
                .extracting(Answer::status)
                .containsOnlyOnce(204)
                .containsOnly(204, 409);
    }

    private static List<Answer> atOnce(Callable<Answer> request) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Answer> answers = new java.util.ArrayList<>();
            for (var answer :
                    threads.invokeAll(Stream.generate(() -> request).limit(8).toList())) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    @Test
    void aRefusedRequestWithAKeyChangesNothingAndMayBeRepeated() {
        Answer hung = api().post("/api/lamps", Map.of("place", "loft"));
        api().post("/api/lamps/" + hung.id() + "/lighting", "{}");
        Api keyed = api().with("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(keyed.post("/api/lamps/" + hung.id() + "/lighting", "{}").status())
                .isEqualTo(409);
        assertThat(keyed.post("/api/lamps/" + hung.id() + "/lighting", "{}").problem())
                .isEqualTo("lamp-already-lit");
    }

    @Test
    void aStaleIfMatchIsRefused() {
        Answer hung = api().post("/api/lamps", Map.of("place", "drive"));
        Answer stale = api().with("If-Match", "\"7\"").post("/api/lamps/" + hung.id() + "/lighting", "{}");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("changed-meanwhile");
        assertThat(api().with("If-Match", "rubbish")
                        .post("/api/lamps/" + hung.id() + "/lighting", "{}")
                        .pointers())
                .containsExactly("If-Match");
        assertThat(api().with("If-Match", hung.header("ETag"))
                        .post("/api/lamps/" + hung.id() + "/lighting", "{}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void aHistoryIsBroughtInWithItsOwnTimesByWhoMay() {
        String then = "2024-02-29T08:15:00Z";
        Api historian = anybody.as(Tokens.machine("history:write")).with("Portal-Occurred-At", then);
        Answer hung = historian.post("/api/lamps", Map.of("place", "attic"));
        assertThat(events.of("lamp", hung.id(), found -> found.size() == 1)
                        .getFirst()
                        .headers())
                .containsEntry("ce_time", then);

        assertThat(api().with("Portal-Occurred-At", then)
                        .post("/api/lamps", Map.of("place", "attic"))
                        .status())
                .isEqualTo(403);
        for (String wrong : List.of("tomorrow", "2999-01-01T00:00:00Z")) {
            assertThat(anybody.as(Tokens.machine("history:write"))
                            .with("Portal-Occurred-At", wrong)
                            .post("/api/lamps", Map.of("place", "attic"))
                            .pointers())
                    .containsExactly("Portal-Occurred-At");
        }
    }

    @Test
    void badInputNamesItsField() {
        Answer missing = api().post("/api/lamps", "{}");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.pointers()).containsExactly("/place");
        assertThat(missing.header("Content-Type")).startsWith("application/problem+json");
        assertThat(missing.json().get("traceId").asString()).hasSize(32);
        assertThat(api().post("/api/lamps", Map.of("place", "x".repeat(21))).pointers())
                .containsExactly("/place");
        assertThat(api().post("/api/lamps", "{\"place\": {\"a\": 1}}").pointers())
                .containsExactly("/place");
        assertThat(api().post("/api/lamps", "{\"place\": \"a\", \"unknown\": 1}")
                        .pointers())
                .containsExactly("/unknown");
        assertThat(api().post("/api/lamps", "not json").status()).isEqualTo(400);
        assertThat(api().get("/api/lamps/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(api().get("/api/lamps/rubbish").problem()).isEqualTo("not-found");
        assertThat(api().get("/api/nothing").status()).isEqualTo(404);
        assertThat(api().delete("/api/lamps").status()).isEqualTo(405);
        assertThat(api().get("/api/lamps?page=0&size=101").pointers()).containsExactly("page", "size");
        assertThat(api().get("/api/lamps?sort=colour").pointers()).containsExactly("sort");
        assertThat(api().get("/api/lamps?cursor=rubbish").pointers()).containsExactly("cursor");
        assertThat(api().get("/api/lamps?place=%00").pointers()).containsExactly("place");
        assertThat(api().with("Accept", "rubbish").post("/api/lamps", "{}").pointers())
                .containsExactly("/place");
        assertThat(api().with("Portal-Position", "rubbish@1").get("/api/lamps").status())
                .isEqualTo(200);
        assertThat(api().with("X-Long", "x".repeat(20_000)).get("/api/lamps").status())
                .as("what the gateway lets in")
                .isEqualTo(200);
    }

    @Test
    void onlyAGenuineTokenIsLetIn() {
        for (String token : new String[] {null, "rubbish", Tokens.expired(), Tokens.forged()}) {
            Answer answer = anybody.as(token).get("/api/lamps");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("sign-in-needed");
        }
        for (int i = 0; i < 3; i++) {
            assertThat(anybody.as(Tokens.ofUnknownKey()).get("/api/lamps").status())
                    .as("also when the realm was asked for its keys a moment ago")
                    .isEqualTo(401);
        }
        assertThat(anybody.as(Tokens.sign(claims -> claims.audience("another")))
                        .get("/api/lamps")
                        .status())
                .isEqualTo(401);
        assertThat(anybody.as(Tokens.sign(claims -> claims.issuer("another")))
                        .get("/api/lamps")
                        .status())
                .isEqualTo(401);
        assertThat(anybody.get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    @Test
    void aListIsPagedByNumberAndByCursor() {
        String place = "list" + UUID.randomUUID().toString().substring(0, 8);
        List<UUID> ids = IntStream.range(0, 5)
                .mapToObj(i ->
                        api().post("/api/lamps", Map.of("place", place + i)).id())
                .toList();
        await().until(() ->
                api().get("/api/lamps?place=" + place).json().get("total").asInt() == 5);

        Answer second = api().get("/api/lamps?place=" + place + "&size=2&page=2&sort=-place");
        assertThat(second.json().get("items").valueStream().map(item -> item.get("id")
                        .asString()))
                .containsExactly(ids.get(2).toString(), ids.get(1).toString());

        List<String> walked = new java.util.ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Answer page = api().get("/api/lamps?place=" + place + "&size=2&cursor=" + cursor);
            page.json()
                    .get("items")
                    .valueStream()
                    .map(item -> item.get("id").asString())
                    .forEach(walked::add);
            cursor = page.json().path("next").asString(null);
        }
        assertThat(walked)
                .containsExactlyElementsOf(ids.stream().map(UUID::toString).toList());
    }

    @Test
    void anIncomingEventIsDealtWithOnce() {
        String name = "moth-" + UUID.randomUUID();
        UUID subject = UUID.randomUUID();
        String id = events.publish("porchlight.garden.MothArrived.v1", subject, 0, Map.of("name", name, "wings", 4));
        events.publish(id, "porchlight.garden.MothArrived.v1", subject, 0, Map.of("name", name), Map.of());
        events.publish("porchlight.garden.MothArrived.v1", subject, 1, Map.of("name", name + "-last"));
        await().until(() -> seen(name + "-last") == 1);
        assertThat(seen(name)).isEqualTo(1);
    }

    @Test
    void anEventThatCannotBeDealtWithIsParkedAndThoseBehindItAreNot() {
        UUID subject = UUID.randomUUID();
        String id = events.publish("porchlight.garden.MothArrived.v1", subject, 0, Map.of("name", "poison"));
        String name = "moth-" + UUID.randomUUID();
        events.publish("porchlight.garden.MothArrived.v1", subject, 1, Map.of("name", name));
        await().atMost(java.time.Duration.ofSeconds(30)).until(() -> seen(name) == 1);
        assertThat(jdbc.sql("select payload from inbox_parked where event_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .contains("poison");
    }

    private int seen(String name) {
        return jdbc.sql("select count(*) from lamp_seen where name = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }
}
