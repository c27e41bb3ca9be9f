package dev.porchlight.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What the machine can do at best: a row per transaction over JDBC, and a static file through the gateway. */
final class Floors {

    private final Portal portal;

    Floors(Portal portal) {
        this.portal = portal;
    }

    /** Single-row inserts per second, a transaction each, as many at a time as there are connections in the load. */
    double insertsPerSecond(Duration time) throws SQLException, InterruptedException {
        try (Connection connection = portal.database("ticket");
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists bench_floor");
            statement.execute("create table bench_floor (id uuid primary key, payload bytea not null)");
        }
        AtomicLong inserted = new AtomicLong();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(Load.CONNECTIONS)) {
            for (int i = 0; i < Load.CONNECTIONS; i++) {
                threads.submit(() -> {
                    insertUntil(end, inserted);
                    return null;
                });
            }
            threads.shutdown();
            threads.awaitTermination(time.toSeconds() + 30, TimeUnit.SECONDS);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        try (Connection connection = portal.database("ticket");
                var statement = connection.createStatement()) {
            statement.execute("drop table bench_floor");
        }
        return inserted.get() / seconds;
    }

    private void insertUntil(long end, AtomicLong inserted) throws SQLException {
        try (Connection connection = portal.database("ticket");
                PreparedStatement insert = connection.prepareStatement("insert into bench_floor values (?, ?)")) {
            byte[] payload = new byte[500];
            while (System.nanoTime() < end) {
                insert.setObject(1, UUID.randomUUID());
                insert.setBytes(2, payload);
                insert.executeUpdate();
                inserted.incrementAndGet();
            }
        }
    }

    /** The page's icon: a file the gateway serves from its own jar to anybody. */
    void staticFile(HttpConnection connection, int worker, long count) throws IOException {
        Requests.expect(200, connection.get("/icon.svg", null));
    }
}
