package dev.porchlight.e2e.system;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** The system under test: the one at PORTAL_E2E_URL, or else one of our own, started as a user starts it. */
final class RunningSystem implements AutoCloseable {

    static final Path REPOSITORY = Path.of(System.getProperty("porchlight.repository", ".."))
            .toAbsolutePath()
            .normalize();

    private final Portal portal;
    private final Optional<Launcher> launcher;
    private final Optional<Collector> traces;

    private RunningSystem(Portal portal, Optional<Launcher> launcher, Optional<Collector> traces) {
        this.portal = portal;
        this.launcher = launcher;
        this.traces = traces;
    }

    static RunningSystem start() {
        String given = System.getenv("PORTAL_E2E_URL");
        if (given != null && !given.isBlank()) {
            Path home =
                    Path.of(Optional.ofNullable(System.getenv("PORTAL_HOME")).orElse(".portal"));
            return new RunningSystem(
                    new Portal(URI.create(given), REPOSITORY.resolve(home), Optional.empty()),
                    Optional.empty(),
                    Optional.empty());
        }
        Path home = REPOSITORY.resolve("e2e/target/portal");
        Collector traces = new Collector();
        Launcher launcher = new Launcher(
                REPOSITORY, home, Ports.freeBase(), traces.address().toString());
        launcher.up();
        return new RunningSystem(
                new Portal(launcher.address(), home, Optional.of(traces)), Optional.of(launcher), Optional.of(traces));
    }

    Portal portal() {
        return portal;
    }

    @Override
    public void close() {
        launcher.ifPresent(Launcher::down);
        traces.ifPresent(Collector::close);
    }
}
