package dev.porchlight.platform.testing.lamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Events;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However a history is brought in, what is stored is shown and published, all of it. */
@ServiceIT
class HistoryBesideTrafficIT {

    private static final int LAMPS_EACH = 60;

    @Autowired
    Api anybody;

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    @Test
    void storeAndViewAndTopicAreTheSame() throws Exception {
        Api historian = anybody.as(Tokens.machine("history:write")).with("Portal-Occurred-At", "2020-02-29T08:15:00Z");
        Api agent = anybody.as(Tokens.Agent.technician());
        List<Future<List<UUID>>> hanging = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                hanging.add(threads.submit(hangWithKeys(historian)));
                hanging.add(threads.submit(hangWithKeys(agent)));
            }
        }
        List<String> hung = new ArrayList<>();
        for (Future<List<UUID>> some : hanging) {
            some.get().forEach(id -> hung.add(id.toString()));
        }
        assertThat(hung).hasSize(16 * LAMPS_EACH);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(shown(hung)).containsExactlyInAnyOrderElementsOf(hung));
        assertThat(events.aggregatesOf("lamp", found -> found.containsAll(hung)))
                .containsAll(hung);
    }

    private static Callable<List<UUID>> hangWithKeys(Api api) {
        return () -> {
            List<UUID> hung = new ArrayList<>();
            for (int i = 0; i < LAMPS_EACH; i++) {
                hung.add(api.with("Idempotency-Key", UUID.randomUUID().toString())
                        .post("/api/lamps", Map.of("place", "attic"))
                        .id());
            }
            return hung;
        };
    }

    private Set<String> shown(List<String> ids) {
        return jdbc.sql("select cast(id as text) from lamp where id = any(cast(? as uuid[]))")
                .param(ids.toArray(String[]::new))
                .query(String.class)
                .set();
    }
}
