package dev.porchlight.platform.testing.lamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A service that has as much to do as it can says so, and everything that is under way comes to its end. However a test
 * ends, its requests are let go first: closing their threads waits for them.
 */
@ServiceIT
@Timeout(60)
class RequestsAtOnceIT extends LampClient {

    @Value("${porchlight.requests-at-once}")
    int most;

    @Value("${porchlight.connections.requests}")
    int connections;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Commands commands;

    @Test
    void whoComesWhenAllPlacesAreTakenIsToldToComeAgain() throws Exception {
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicInteger counting = new AtomicInteger();
        LampService.COUNTING.set(step -> {
            counting.incrementAndGet();
            awaitUninterrupted(mayEnd);
            return 1;
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                AutoCloseable _ = mayEnd::countDown) {
            AtomicInteger answered = new AtomicInteger();
            for (int i = 0; i < most; i++) {
                threads.submit(() -> {
                    if (somebody().post("/api/lamp-counts", "{}").status() == 200) {
                        answered.incrementAndGet();
                    }
                });
            }
            await().atMost(Duration.ofSeconds(20)).until(() -> counting.get() == most);

            Answer refused = api().get("/api/lamps");
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("1");
            assertThat(refused.json().get("type").asString()).endsWith("unavailable");

            mayEnd.countDown();
            await().atMost(Duration.ofSeconds(20)).until(() -> answered.get() == most);
        }
        assertThat(api().get("/api/lamps").status()).isEqualTo(200);
    }

    /** Waits in the database, as requests do that are slow there; what is stored goes on being seen. */
    @Test
    void viewsGoOnWhileRequestsHaveAllTheirConnections() throws Exception {
        UUID lamp = api().post("/api/lamps", Map.of("place", "first")).id();
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicInteger holding = new AtomicInteger();
        LampService.COUNTING.set(step -> transaction.execute(status -> {
            jdbc.sql("select 1").query(Integer.class).single();
            holding.incrementAndGet();
            awaitUninterrupted(mayEnd);
            return 1;
        }));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                AutoCloseable _ = mayEnd::countDown) {
            for (int i = 0; i < connections; i++) {
                threads.submit(() -> somebody().post("/api/lamp-counts", "{}"));
            }
            await().until(() -> holding.get() == connections);
            // Not on a thread that answers a request.
            commands.send(new Lamp.Light(lamp), Caller.system("test"));
            await().until(() -> jdbc.sql("select lit from lamp where id = ?")
                    .param(lamp)
                    .query(Boolean.class)
                    .single());
        }
    }

    /** Somebody else each time, for one person may not count as often. */
    private Api somebody() {
        return anybody.as(Tokens.Agent.technician());
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
