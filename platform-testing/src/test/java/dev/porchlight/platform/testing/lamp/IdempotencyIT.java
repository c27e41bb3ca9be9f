package dev.porchlight.platform.testing.lamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** A request that is sent again, or by several at once. */
@ServiceIT
class IdempotencyIT extends LampClient {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ScheduledTaskHolder scheduled;

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

    /** However many there are: one statement for all of them would meet the time that statements have. */
    @Test
    void answersOfYesterdayAreForgottenInSlices() {
        jdbc.sql("""
                        insert into idempotent_answer (caller, key, request_hash, status, headers, body, answered_at)
                        select 'somebody', 'old ' || i, '', 204, '{}', '', now() - interval '2 days'
                        from generate_series(1, 10_001) i""").update();
        jdbc.sql("create table slice (rows bigint)").update();
        jdbc.sql("""
                        create function note_slice() returns trigger language plpgsql as $$
                        begin
                            insert into slice select count(*) from gone;
                            return null;
                        end $$""").update();
        jdbc.sql("""
                        create trigger slices after delete on idempotent_answer
                        referencing old table as gone for each statement execute function note_slice()""").update();
        try {
            scheduled.getScheduledTasks().stream()
                    .filter(task -> task.toString().contains("IdempotentAnswers"))
                    .forEach(task -> task.getTask().getRunnable().run());
            assertThat(jdbc.sql("select rows from slice order by rows desc")
                            .query(Long.class)
                            .list())
                    .containsExactly(5_000L, 5_000L, 1L);
        } finally {
            jdbc.sql("drop trigger slices on idempotent_answer").update();
        }
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

    @Test
    void manyKeyedRequestsForOneAggregateTakeTurns() throws Exception {
        Answer hung = api().post("/api/lamps", Map.of("place", "foyer"));
        assertThat(atOnce(() -> api().with("Idempotency-Key", UUID.randomUUID().toString())
                        .post("/api/lamps/" + hung.id() + "/dimmings", "{\"shades\":1}")))
                .extracting(Answer::status)
                .containsOnly(204);
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
    void aKeyHoldsForARequestWithoutABodyToo() {
        Answer hung = api().post("/api/lamps", Map.of("place", "hall"));
        Api keyed = api().with("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(keyed.post("/api/lamps/" + hung.id() + "/lighting").status()).isEqualTo(204);
        Answer again = keyed.post("/api/lamps/" + hung.id() + "/lighting");
        assertThat(again.status()).isEqualTo(204);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
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
}
