package dev.porchlight.notification.live;

import com.zaxxer.hikari.HikariDataSource;
import dev.porchlight.notification.activity.Activities;
import dev.porchlight.notification.activity.Activity;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens to PostgreSQL on a connection of its own, and passes on what was committed, in the order of the commits. A
 * connection that was lost may have missed something, and everybody is told so.
 */
@Component
class LiveFeed implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LiveFeed.class);
    private static final Duration CHECK_CONNECTION_EVERY = Duration.ofSeconds(10);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final DataSource database;
    private final Activities activities;
    private final LiveStreams streams;
    private final NewsWire wire;
    private volatile Thread listener;

    LiveFeed(DataSource database, Activities activities, LiveStreams streams, NewsWire wire) {
        this.database = database;
        this.activities = activities;
        this.streams = streams;
        this.wire = wire;
    }

    @Override
    public void start() {
        listener = Thread.ofPlatform().daemon().name("live-feed").unstarted(this::listenForEver);
        listener.start();
    }

    @Override
    public void stop() {
        Thread stopped = listener;
        listener = null;
        stopped.interrupt();
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    private void listenForEver() {
        while (isRunning()) {
            try (Connection connection = database.getConnection()) {
                try {
                    listen(connection);
                } finally {
                    // Back in the pool it would go on listening, for nobody.
                    database.unwrap(HikariDataSource.class).evictConnection(connection);
                }
            } catch (SQLException | RuntimeException e) {
                if (isRunning()) {
                    log.warn("The live feed was interrupted and starts again: {}", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen live");
        }
        streams.tellOfAGap();
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            PGNotification[] heard = postgres.getNotifications((int) CHECK_CONNECTION_EVERY.toMillis());
            if (heard != null && heard.length > 0) {
                tell(Arrays.stream(heard).map(PGNotification::getParameter).toList());
            } else if (!connection.isValid(5)) {
                throw new SQLException("The connection is dead");
            }
        }
    }

    private void tell(List<String> payloads) {
        Instant now = Instant.now();
        streams.tell(payloads.stream()
                .flatMap(payload -> wire.read(payload, now, this::activity).stream())
                .toList());
    }

    private Activity activity(String id) {
        return activities.byId(List.of(id)).get(id);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
