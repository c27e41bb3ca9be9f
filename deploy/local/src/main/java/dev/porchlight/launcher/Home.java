package dev.porchlight.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one folder that holds what a running system keeps. */
record Home(Path folder) {

    Path data(String part) {
        return folder.resolve("data").resolve(part);
    }

    Path log(String part) {
        return folder.resolve("logs").resolve(part + ".log");
    }

    Path run(String file) {
        return folder.resolve("run").resolve(file);
    }

    /** The base port of the system that runs on this state, for commands that are not told. */
    Optional<String> runningPort() {
        try {
            return launcher().alive().isPresent()
                    ? Optional.of(Files.readString(run("port")).strip())
                    : Optional.empty();
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    PidFile launcher() {
        return new PidFile(run(UpCommand.LAUNCHER + ".pid"));
    }

    Secrets secrets(Settings settings) {
        return new Secrets(folder.resolve("secrets"), settings);
    }

    /** For its owner alone, because mails with reset links and customers' files are in it. */
    void create() throws IOException {
        // Root's PostgreSQL is nobody's, and has to find its way through.
        create(folder, "rwx--x--x");
        create(folder.resolve("data"), "rwx--x--x");
        for (Path own : List.of(
                data("mail"), data("blobs"), data("kafka"), log("x").getParent(), run(""), folder.resolve("secrets"))) {
            create(own, "rwx------");
        }
    }

    private static void create(Path folder, String mode) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(mode));
    }

    /** Forgets every piece of state; built products stay. */
    void erase() throws IOException {
        for (String child : List.of("data", "logs", "run", "secrets")) {
            deleteTree(folder.resolve(child));
        }
    }

    static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
