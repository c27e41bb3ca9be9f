package dev.porchlight.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a real PostgreSQL that is written to meanwhile. */
class BackupTest {

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private Settings settings;
    private final PrintStream out = new PrintStream(new ByteArrayOutputStream());

    @BeforeEach
    void settings() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            settings = new Settings(
                    REPOSITORY,
                    Map.of(
                            "PORTAL_HOME", folder.resolve("home").toString(),
                            "PORTAL_PORT", String.valueOf(free.getLocalPort() - Ports.POSTGRES)));
        }
        settings.home().create();
    }

    @Test
    void aRestoreBringsBackAllDatabasesAsTheyWereAndTheFiles() throws Exception {
        Path backup = folder.resolve("backup");
        Child postgres = new Postgres(settings).start(ignored -> {});
        try {
            Databases.of(settings).create(List.of("ticket", "notification"));
            run("ticket", "create table tokenentry (processorname text)");
            run("ticket", "insert into tokenentry values ('publisher'), ('ticket-views')");
            run("ticket", "create table inbox_position (topic text)");
            run("ticket", "insert into inbox_position values ('porchlight.identity.events')");
            run("ticket", "create table publication (epoch timestamptz)");
            run("ticket", "insert into publication values (null)");
            for (String database : List.of("ticket", "notification")) {
                run(database, "create table entry (number bigint)");
                run(database, "insert into entry select generate_series(1, 10000)");
            }
            Files.writeString(settings.home().data(Backup.FILES).resolve("file"), "uploaded");
            backUpWhileItIsWrittenTo(backup);
            run("ticket", "insert into entry values (-1)");
            Files.writeString(settings.home().data(Backup.FILES).resolve("later"), "lost");
        } finally {
            postgres.stop();
        }

        new Restore(settings, out).run(backup);

        assertThat(settings.home().data(Backup.FILES)).isDirectoryContaining("glob:**file");
        assertThat(settings.home().data(Backup.FILES).resolve("later")).doesNotExist();
        Child again = new Postgres(settings).start(ignored -> {});
        try {
            assertThat(number("ticket", "select count(*) from entry where number between 1 and 10000"))
                    .isEqualTo(10_000);
            assertThat(number("ticket", "select count(*) from entry where number = -1"))
                    .isZero();
            assertThat(number("notification", "select max(number) from entry"))
                    .as("both as of one instant: the second is written after the first")
                    .isIn(
                            number("ticket", "select max(number) from entry"),
                            number("ticket", "select max(number) - 1 from entry"));
            assertThat(number("ticket", "select count(*) from tokenentry")).isEqualTo(1);
            assertThat(number("ticket", "select count(*) from inbox_position")).isZero();
            assertThat(number("ticket", "select count(*) from publication where epoch > now() - interval '1 hour'"))
                    .isEqualTo(1);
        } finally {
            again.stop();
        }
    }

    private void backUpWhileItIsWrittenTo(Path backup) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> writing = threads.submit(() -> {
                for (long number = 10_001; !over.get(); number++) {
                    run("ticket", "insert into entry values (" + number + ")");
                    run("notification", "insert into entry values (" + number + ")");
                }
                return null;
            });
            new Backup(settings, out).run(backup);
            over.set(true);
            writing.get();
        }
    }

    @Test
    void halfABackupIsNotTakenForOne() {
        assertThatThrownBy(() -> new Restore(settings, out).run(folder.resolve("none")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("no whole backup");
    }

    private void run(String database, String sql) throws SQLException {
        try (Connection connection = Databases.of(settings).connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String database, String sql) throws SQLException {
        try (Connection connection = Databases.of(settings).connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
