package dev.porchlight.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The embedded sign-in server, built once per version, options and what we add to it, then run by Java directly: its script
 * fixes G1.
 */
final class Keycloak {

    static final String NAME = "keycloak";
    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=true");
    private static final List<String> OPTIONS = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError");
    /** As Keycloak's own script has them. */
    private static final List<String> NEEDED = List.of(
            "-Dfile.encoding=UTF-8",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=en",
            "-Duser.country=US");

    private final Settings settings;
    private final Home home;
    private final Secrets secrets;

    Keycloak(Settings settings) {
        this.settings = settings;
        this.home = settings.home();
        this.secrets = home.secrets(settings);
    }

    /**
     * Needs nothing running.
     *
     * @param provider the jar of what we add
     */
    Path build(Path provider, Step.Detail detail) throws IOException, InterruptedException {
        Path archive = Archives.of(settings).find("keycloak-quarkus-dist");
        String version = archive.getFileName().toString().replaceAll("^keycloak-quarkus-dist-|\\.zip$", "");
        Path folder = settings.dist()
                .resolve("keycloak-" + version + "-"
                        + Hashes.shortHash(
                                String.join(" ", BUILD) + provider.getParent().getFileName()));
        Path built = folder.resolve("built");
        if (!Files.exists(built)) {
            detail.say("unpacking");
            Archives.unpack(folder, into -> Archives.zip(archive, into));
            Files.copy(
                    provider,
                    folder.resolve("providers").resolve(provider.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
            detail.say("building");
            Programs.run(home.log("keycloak-build"), Jvm.tool(arguments(folder, BUILD)), folder);
            Files.createFile(built);
        }
        return folder;
    }

    Child start(Path folder, Step.Detail detail) throws IOException, InterruptedException {
        detail.say("starting");
        JavaProgram program = program(folder, Ports.KEYCLOAK, Ports.KEYCLOAK_HEALTH);
        Child child = Child.start(home, NAME, program.launch(settings.aotCaches()));
        child.awaitReady(ready(settings, Ports.KEYCLOAK_HEALTH), START_LIMIT);
        return child;
    }

    /** Beside the one that runs, on the same database. */
    boolean train(Path folder) throws IOException, InterruptedException {
        return program(folder, Ports.TRAINING, Ports.TRAINING_SECOND)
                .train(home, ready(settings, Ports.TRAINING_SECOND));
    }

    static Child.Probe ready(Settings settings, int healthPortOffset) {
        return Health.http("http://localhost:" + settings.port(healthPortOffset) + "/health/ready");
    }

    private JavaProgram program(Path folder, int portOffset, int healthPortOffset) {
        List<String> start = List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + settings.port(portOffset),
                "--http-management-port=" + settings.port(healthPortOffset),
                "--hostname=" + settings.keycloakUrl(),
                "--db-url=" + settings.postgresUrl() + "/" + NAME,
                "--db-username=" + NAME,
                "--log-level=info,io.smallrye.health:warn",
                "--db-pool-initial-size=2",
                "--db-pool-max-size=20",
                "--spi-theme--folder--dir=" + settings.repository().resolve("deploy/keycloak/theme"),
                "--spi-password-policy--password-blacklist--blacklists-path="
                        + settings.repository().resolve("deploy/keycloak/password-blacklists"),
                // Of what happens to an account, this is told to its owner by mail.
                "--spi-events-listener--email--include-events=UPDATE_PASSWORD");
        Map<String, String> environment = new HashMap<>(settings.provider()); // the sign-in pages say whose they are
        environment.put("KC_DB_PASSWORD", secrets.password(Databases.secretOf(NAME)));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", settings.keycloakAdministrator());
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.password("keycloak-admin"));
        return new JavaProgram(NAME, folder, OPTIONS, arguments(folder, start), environment);
    }

    private static List<String> arguments(Path folder, List<String> command) {
        List<String> all = new ArrayList<>(NEEDED);
        all.addAll(List.of(
                "-Dkc.home.dir=" + folder,
                "-Djboss.server.config.dir=" + folder.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-cp",
                folder.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        all.addAll(command);
        return all;
    }
}
