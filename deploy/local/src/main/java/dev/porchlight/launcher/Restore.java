package dev.porchlight.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/**
 * {@code restore FOLDER}: back to a backup. What is there now is put aside, not deleted. Kafka holds nothing that is not in the
 * databases, and may hold what they no longer do: its topics begin anew, each service publishes all of its events again, with
 * the ids they had, and by those everybody knows what they have dealt with already.
 */
record Restore(Settings settings, PrintStream out) {

    /** From the first event on, saying so; and read from the first record on, whatever was read of the topics before. */
    private static final String PUBLISH_ANEW = """
            do $$ begin
                if to_regclass('tokenentry') is not null then
                    delete from tokenentry where processorname = 'publisher';
                end if;
                if to_regclass('inbox_position') is not null then
                    delete from inbox_position;
                end if;
                if to_regclass('publication') is not null then
                    update publication set epoch = now();
                end if;
            end $$""";

    void run(Path backup) throws IOException, InterruptedException {
        if (!Files.exists(backup.resolve(Backup.MADE))) {
            throw new Trouble("There is no whole backup in " + backup + ".");
        }
        if (settings.home().launcher().alive().isPresent()) {
            throw new Trouble("The system runs. Stop it with ./portal down.");
        }
        Down.stopLeftovers(settings);
        Home home = settings.home();
        Path now = home.folder().resolve("data");
        if (Files.exists(now)) {
            Path aside = home.folder().resolve("data-before-" + Instant.now().getEpochSecond());
            Files.move(now, aside);
            out.println("What was there is in " + aside + ".");
        }
        home.create();
        Backup.copy(backup.resolve(Backup.DATABASES), home.data(Backup.DATABASES), path -> true);
        Backup.copy(backup.resolve(Backup.FILES), home.data(Backup.FILES), path -> true);
        if (Files.exists(backup.resolve(Backup.DEMO_WORLD))) {
            Files.copy(backup.resolve(Backup.DEMO_WORLD), home.data(Backup.DEMO_WORLD));
        }
        Unprivileged.detect().own(home.data(Backup.DATABASES));
        publishAnew();
        out.println(
                "Restored to " + Files.readString(backup.resolve(Backup.MADE)).strip()
                        + ". ./portal up starts it; until every service has published its events again, some news are late.");
    }

    private void publishAnew() throws IOException, InterruptedException {
        Child postgres = new Postgres(settings).start(ignored -> {});
        try (Connection connection = Databases.of(settings).connect()) {
            for (Service service : Service.SERVICES) {
                // A service that is younger than the backup has no database yet.
                if (Databases.exists(connection, "select 1 from pg_database where datname = ?", service.name())) {
                    publishAnew(service.name());
                }
            }
        } catch (SQLException e) {
            throw new Trouble("The databases could not be prepared: " + e.getMessage());
        } finally {
            postgres.stop();
        }
    }

    private void publishAnew(String database) throws SQLException {
        try (Connection connection = Databases.of(settings).connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(PUBLISH_ANEW);
        }
    }
}
