package dev.porchlight.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Many at once: nothing twice, nothing missing, nothing that contradicts itself. */
@ServiceIT
class InvoicesAtOnceIT extends InvoiceWorld {

    @Test
    void numbersHaveNoGapsAndNoDoublesWhenSomeOfManyAtOnceFail() throws Exception {
        List<Callable<Answer>> issues = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            UUID id = i % 10 == 0 ? UUID.randomUUID() : draft("Number " + i, "1.00");
            issues.add(() -> asSeller()
                    .with("Idempotency-Key", UUID.randomUUID().toString())
                    .post("/api/invoices/" + id + "/issue"));
        }
        int done = 0;
        try (var pool = Executors.newFixedThreadPool(20)) {
            for (Future<Answer> issue : pool.invokeAll(issues)) {
                done += issue.get().status() == 204 ? 1 : 0;
            }
        }
        assertThat(done).isEqualTo(36);
        await().until(() -> numbers().size() == 36);
        List<Long> numbers = numbers();
        assertThat(numbers)
                .containsExactlyElementsOf(LongStream.rangeClosed(numbers.getFirst(), numbers.getFirst() + 35)
                        .boxed()
                        .toList());
    }

    private List<Long> numbers() {
        return jdbc.sql(
                        "select cast(substring(number from 5) as bigint) from invoice where organisation_id = ? and number is not null order by 1")
                .param(harbour)
                .query(Long.class)
                .list();
    }

    @Test
    void ofTheSamePaymentManyTimesAtOnceOneCounts() throws Exception {
        UUID id = issued("Monthly", "150.00");
        Map<String, Object> payment = Map.of(
                "externalId", "BANK-1",
                "amount", Map.of("minorUnits", 10_000, "currency", "GBP"),
                "receivedOn", "2026-03-02");
        List<Answer> answers = atOnce(20, number -> asSeller().post("/api/invoices/" + id + "/payments", payment));
        assertThat(answers).extracting(Answer::status).contains(201).isSubsetOf(201, 409);
        Answer page = asSeller()
                .after(answers.stream()
                        .filter(answer -> answer.header("Portal-Position") != null)
                        .findAny()
                        .orElseThrow())
                .get("/api/invoices/" + id);
        assertThat(page.json().get("payments")).hasSize(1);
        assertThat(page.json().at("/item/due/minorUnits").asLong()).isEqualTo(8_000);
    }

    @Test
    void whatIsVoidedIsNotPaidAndTheOtherWayRound() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID id = issued("Monthly", "150.00");
            List<Answer> answers = atOnce(
                    8,
                    number -> number % 2 == 0
                            ? asSeller().post("/api/invoices/" + id + "/voiding", Map.of("reason", "Twice"))
                            : asSeller()
                                    .post(
                                            "/api/invoices/" + id + "/payments",
                                            Map.of(
                                                    "amount",
                                                    Map.of("minorUnits", 5_000, "currency", "GBP"),
                                                    "receivedOn",
                                                    "2026-03-02")));
            boolean isVoid = answers.stream().anyMatch(answer -> answer.status() == 204);
            boolean isPaid = answers.stream().anyMatch(answer -> answer.status() == 201);
            assertThat(isVoid).isNotEqualTo(isPaid);
        }
    }

    private static List<Answer> atOnce(int count, IntFunction<Answer> what) throws Exception {
        List<Callable<Answer>> calls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            calls.add(() -> what.apply(number));
        }
        List<Answer> answers = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(count)) {
            for (Future<Answer> call : pool.invokeAll(calls)) {
                answers.add(call.get());
            }
        }
        return answers;
    }
}
