package dev.porchlight.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.TestServers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A number that is missing is waited for as long as somebody may bring it, and no longer. */
class StoreReaderIT {

    private final DataSource database =
            new DriverManagerDataSource(TestServers.newDatabase(), TestServers.user(), TestServers.password());
    private final StoreReader reader = new StoreReader(database);

    @BeforeEach
    void makeStore() {
        migrateTo("latest");
    }

    @Test
    void whatFollowsANumberThatIsOnItsWayWaitsForItWhateverItsTime() throws SQLException {
        append("first");
        try (Connection open = begin()) {
            append(open, "on its way", Instant.now());
            append("history", Instant.EPOCH);
            assertThat(read(0)).containsExactly("first");
            assertThat(read(1)).isEmpty();
            open.commit();
        }
        assertThat(read(0)).containsExactly("first", "on its way", "history");
        assertThat(read(1)).containsExactly("on its way", "history");
    }

    @Test
    void whatWillNeverComeIsPassedOverAtOnce() throws SQLException {
        try (Connection open = begin()) {
            append(open, "taken back", Instant.now());
            open.rollback();
        }
        append("second");
        try (Connection open = begin()) {
            append(open, "on its way", Instant.now());
            append("fourth");
            assertThat(read(0)).containsExactly("second");
            open.rollback();
        }
        assertThat(read(0)).containsExactly("second", "fourth");
    }

    /** One that took its lock within a savepoint and lost both, and one that writes more than once. */
    @Test
    void aTransactionShowsItselfAsLongAsItHasNumbers() throws SQLException {
        try (Connection open = begin()) {
            var before = open.setSavepoint();
            append(open, "taken back", Instant.now());
            open.rollback(before);
            append("second");
            assertThat(read(0)).containsExactly("second");
            append(open, "third", Instant.now());
            append("fourth");
            append(open, "fifth", Instant.now());
            append("sixth");
            assertThat(read(0)).containsExactly("second");
            open.commit();
        }
        assertThat(read(0)).containsExactly("second", "third", "fourth", "fifth", "sixth");
    }

    @Test
    void aStoreOfBeforeIsReadOnFromWhereItsReadersWere() {
        DataSource old =
                new DriverManagerDataSource(TestServers.newDatabase(), TestServers.user(), TestServers.password());
        migrate(old, "0.3");
        List.of("1", "2", "3", "4", "5").forEach(name -> append(old, name, Instant.EPOCH));
        JdbcClient.create(old)
                .sql("delete from domainevententry where globalindex = 3")
                .update();
        migrate(old, "latest");
        append(old, "6", Instant.EPOCH);

        StoreReader reader = new StoreReader(old);
        assertThat(reader.after(new GapAwareTrackingToken(4, List.of(2L, 3L))).map(StoreReaderIT::name))
                .containsExactly("2");
        assertThat(reader.batchAfter(new GapAwareTrackingToken(4, List.of(2L, 3L)))
                        .getFirst()
                        .trackingToken())
                .isEqualTo(new GapAwareTrackingToken(4, List.of(3L)));
        assertThat(reader.after(new GapAwareTrackingToken(4, List.of(3L))).map(StoreReaderIT::name))
                .containsExactly("5", "6");
    }

    @Test
    void readsOnBeyondOneBatch() {
        JdbcClient.create(database).sql("""
                insert into domainevententry (aggregateidentifier, sequencenumber, eventidentifier, payload, payloadtype, timestamp)
                select 'many', n, 'many-' || n, '{}', 'many', 'then' from generate_series(1, 250) n""").update();
        assertThat(reader.after(null)).hasSize(250);
    }

    @Test
    void aLockMeansTheNumberNearby() {
        long round = 1L << 30;
        assertThat(StoreReader.nearest(7, 9)).isEqualTo(7);
        assertThat(StoreReader.nearest(round - 1, round + 3)).isEqualTo(round - 1);
        assertThat(StoreReader.nearest(2, 3 * round - 1)).isEqualTo(3 * round + 2);
    }

    private List<String> read(long after) {
        return reader.after(new GapAwareTrackingToken(after, List.of()))
                .map(StoreReaderIT::name)
                .toList();
    }

    private static String name(TrackedEventData<?> event) {
        return event.getPayload().getType().getName();
    }

    private Connection begin() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private void append(String name) {
        append(name, Instant.now());
    }

    private void append(String name, Instant time) {
        append(database, name, time);
    }

    private static void append(Connection connection, String name, Instant time) {
        append(new SingleConnectionDataSource(connection, true), name, time);
    }

    private static void append(DataSource where, String name, Instant time) {
        JdbcClient.create(where)
                .sql("""
                insert into domainevententry (aggregateidentifier, sequencenumber, eventidentifier, payload, payloadtype, timestamp)
                values (?, 0, ?, '{}', ?, ?)""")
                .params(UUID.randomUUID().toString(), UUID.randomUUID().toString(), name, time.toString())
                .update();
    }

    private void migrateTo(String version) {
        migrate(database, version);
    }

    private static void migrate(DataSource where, String version) {
        Flyway.configure()
                .dataSource(where)
                .locations("classpath:db/platform")
                .target(version)
                .load()
                .migrate();
    }
}
