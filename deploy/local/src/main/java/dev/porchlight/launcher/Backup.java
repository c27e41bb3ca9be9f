package dev.porchlight.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;

/**
 * {@code backup FOLDER}: all databases as they are at one instant, Keycloak's among them, and then the files. A file is written
 * before the event that names it and never changed, so what is copied later holds all that the databases speak of. Secrets
 * are not in it.
 */
record Backup(Settings settings, PrintStream out) {

    static final String DATABASES = "postgresql";
    static final String FILES = "blobs";
    static final String DEMO_WORLD = "demo-world";
    static final String MADE = "made";

    /** What a server that starts from a copy makes for itself, or must not take for its own. */
    private static final Set<String> NOT_COPIED =
            Set.of("pg_wal", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans");

    private static final Set<String> NOT_COPIED_FILES = Set.of("postmaster.pid", "postmaster.opts");

    void run(Path folder) throws IOException {
        if (!settings.embeddedPostgres()) {
            throw new Trouble("The databases are elsewhere (PORTAL_POSTGRES_URL): back them up there, and "
                    + settings.home().data(FILES) + " after them.");
        }
        if (Files.exists(folder.resolve(MADE))) {
            throw new Trouble("There is a backup in " + folder + " already.");
        }
        Instant begun = Instant.now();
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Path data = settings.home().data(DATABASES);
        Path copy = folder.resolve(DATABASES);
        if (Databases.of(settings).reachable()) {
            copyWhileRunning(data, copy);
        } else {
            copy(
                    data,
                    copy,
                    path -> !NOT_COPIED_FILES.contains(path.getFileName().toString()));
        }
        copy(settings.home().data(FILES), folder.resolve(FILES), path -> true);
        if (Files.exists(settings.home().data(DEMO_WORLD))) {
            Files.copy(settings.home().data(DEMO_WORLD), folder.resolve(DEMO_WORLD));
        }
        Files.writeString(folder.resolve(MADE), begun + "\n");
        out.println("Backed up into " + folder + ". The secrets ("
                + settings.home().secrets(settings).folder() + ") are not in it: keep a copy elsewhere.");
    }

    /** As PostgreSQL's manual has it, "Making a Base Backup Using the Low Level API": what is written meanwhile is in the log. */
    private void copyWhileRunning(Path data, Path copy) throws IOException {
        try (Connection connection = Databases.of(settings).connect();
                Statement statement = connection.createStatement()) {
            String first = text(statement, "select pg_walfile_name(pg_backup_start('porchlight', true))");
            copy(
                    data,
                    copy,
                    path -> !NOT_COPIED.contains(path.getFileName().toString())
                            && !NOT_COPIED_FILES.contains(path.getFileName().toString()));
            String label;
            try (ResultSet stopped = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                stopped.next();
                label = stopped.getString(1);
            }
            Files.writeString(copy.resolve("backup_label"), label);
            String last = text(statement, "select pg_walfile_name(pg_switch_wal())");
            for (String made : NOT_COPIED) {
                Files.createDirectories(copy.resolve(made));
            }
            Files.createDirectories(copy.resolve("pg_wal/archive_status"));
            copy(data.resolve("pg_wal"), copy.resolve("pg_wal"), path -> {
                String name = path.getFileName().toString();
                return name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
            });
            if (!Files.exists(copy.resolve("pg_wal").resolve(first))) {
                throw new Trouble(
                        "So much was written meanwhile that the beginning is gone. Try again when less is done.");
            }
        } catch (SQLException e) {
            throw new Trouble("PostgreSQL could not be backed up: " + e.getMessage());
        }
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** What goes away meanwhile is of no use to a copy. */
    static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(from) && !wanted.test(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Path made = to.resolve(from.relativize(folder).toString());
                Files.createDirectories(made);
                Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwx------"));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (wanted.test(file)) {
                    try {
                        Files.copy(file, to.resolve(from.relativize(file).toString()));
                    } catch (NoSuchFileException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }
}
