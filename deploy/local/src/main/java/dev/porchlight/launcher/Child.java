package dev.porchlight.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of ours: its log, its pid file, its health and its end. */
final class Child {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    /** A session of its own keeps Ctrl-C from reaching it, so that everything stops in our order and not at once. */
    private static final List<String> OWN_SESSION =
            Programs.find("setsid").map(List::of).orElse(List.of());

    private static final List<String> NOT_FOR_CHILDREN = List.of(
            "PORTAL_SECRET_",
            "PORTAL_SEAL_",
            "PORTAL_POSTGRES_ADMIN_",
            "PORTAL_KEYCLOAK_ADMIN_",
            "PORTAL_PASSWORD",
            "PORTAL_ADMIN_");

    interface Probe {
        boolean ready() throws IOException, InterruptedException;
    }

    private final String name;
    private final Launch launch;
    private final Path log;
    private final PidFile pidFile;
    private final Process process;

    private Child(String name, Launch launch, Path log, PidFile pidFile, Process process) {
        this.name = name;
        this.launch = launch;
        this.log = log;
        this.pidFile = pidFile;
        this.process = process;
    }

    static Child start(Home home, String name, Launch launch) throws IOException {
        Path log = home.log(name);
        Logs.keep(log);
        List<String> command = new ArrayList<>(OWN_SESSION);
        command.addAll(launch.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        withoutAdministrators(builder.environment());
        builder.environment().putAll(launch.environment());
        Process process = builder.start();
        PidFile pidFile = new PidFile(home.run(name + ".pid"));
        pidFile.write(process.toHandle());
        return new Child(name, launch, log, pidFile, process);
    }

    /** A service has no business with the administrators of the servers it uses, nor with another's key. */
    static void withoutAdministrators(Map<String, String> environment) {
        environment.keySet().removeIf(key -> NOT_FOR_CHILDREN.stream().anyMatch(key::startsWith));
    }

    String name() {
        return name;
    }

    Process process() {
        return process;
    }

    void awaitReady(Probe probe, Duration limit) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(limit);
        try {
            while (!probe.ready()) {
                if (!process.isAlive()) {
                    throw new Trouble(obituary());
                }
                if (Instant.now().isAfter(end)) {
                    throw new Trouble(name + " was not ready after " + limit.toSeconds() + " s." + lastWords());
                }
                Thread.sleep(POLL);
            }
        } catch (InterruptedException | RuntimeException | IOException e) {
            stop();
            throw e;
        }
    }

    String obituary() {
        return name + " stopped by itself (exit " + process.exitValue() + ")." + lastWords();
    }

    private String lastWords() {
        return " Its last lines:\n" + Logs.tail(log, 12).indent(4) + "The whole log: " + log;
    }

    void stop() throws IOException {
        end(launch.stopSignal(), STOP_LIMIT);
    }

    /** Lets it come to its own end, which is work of its own, instead of stopping it. */
    void finish(Duration limit) throws IOException {
        end(Launch.StopSignal.TERM, limit);
    }

    private void end(Launch.StopSignal signal, Duration limit) throws IOException {
        stop(process.toHandle(), signal, limit);
        pidFile.delete();
    }

    /** For a process that ended without our doing. */
    void forget() throws IOException {
        pidFile.delete();
    }

    /** Asks nicely, then insists. */
    static void stop(ProcessHandle handle, Launch.StopSignal signal, Duration limit) throws IOException {
        switch (signal) {
            case TERM -> handle.destroy();
            case INT -> new ProcessBuilder("kill", "-INT", String.valueOf(handle.pid())).start();
            case KILL -> kill(handle);
        }
        boolean interrupted = Thread.interrupted();
        try {
            handle.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (java.util.concurrent.TimeoutException | java.util.concurrent.ExecutionException tooSlow) {
            kill(handle);
            handle.onExit().join();
        } catch (InterruptedException e) {
            kill(handle);
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void kill(ProcessHandle handle) {
        handle.descendants().forEach(ProcessHandle::destroyForcibly);
        handle.destroyForcibly();
    }
}
