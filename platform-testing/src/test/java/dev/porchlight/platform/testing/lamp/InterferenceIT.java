package dev.porchlight.platform.testing.lamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Events;
import dev.porchlight.platform.testing.ServiceIT;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Commands that another replica's come between, and one whose event could never be published. */
@ServiceIT
class InterferenceIT extends LampClient {

    @Autowired
    Commands commands;

    @Autowired
    DataSource database;

    @Autowired
    Events events;

    @Test
    void ofTwoThatMakeOneThingTheSecondFindsItMade() throws Exception {
        UUID lamp = UUID.randomUUID();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var otherReplica = database.getConnection()) {
            otherReplica.setAutoCommit(false);
            JdbcClient.create(new SingleConnectionDataSource(otherReplica, true))
                    .sql("""
                    insert into domainevententry (aggregateidentifier, sequencenumber, type, eventidentifier, payload,
                                                  payloadtype, metadata, timestamp)
                    values (?, 0, 'Lamp', ?, convert_to(?, 'UTF8'), 'porchlight.lamp.LampHung.v1', '{}', '2026-01-01T00:00:00Z')""")
                    .params(
                            lamp.toString(),
                            UUID.randomUUID().toString(),
                            "{\"lampId\":\"" + lamp + "\",\"place\":\"hall\"}")
                    .update();
            var second = threads.submit(() -> commands.send(new Lamp.HangOnce(lamp, "porch"), Caller.system("lamp")));
            await().until(this::somebodyWaitsForATransaction);
            otherReplica.commit();
            assertThat(second.get()).isNull();
        }
        await().until(() -> api().get("/api/lamps/" + lamp).status() == 200);
        assertThat(api().get("/api/lamps/" + lamp).json().get("place").asString())
                .isEqualTo("hall");
    }

    private boolean somebodyWaitsForATransaction() {
        return JdbcClient.create(database)
                .sql("select exists (select from pg_locks where locktype = 'transactionid' and not granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void anEventThatKafkaWouldNotTakeIsRefusedAndThoseBehindItArePublished() {
        Answer hung = api().post("/api/lamps", Map.of("place", "tower"));
        Answer refused = api().post("/api/lamps/" + hung.id() + "/dimmings", Map.of("shades", 1_000_000));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("too-much-at-once");

        assertThat(api().post("/api/lamps/" + hung.id() + "/dimmings", Map.of("shades", 999_000))
                        .status())
                .isEqualTo(204);
        events.of("lamp", hung.id(), found -> found.size() == 2);
    }
}
