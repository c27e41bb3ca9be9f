package dev.porchlight.e2e.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code ./portal}, on ports and with state of its own. */
public final class Launcher {

    private static final Duration UP_LIMIT = Duration.ofMinutes(10);
    private static final Duration DOWN_LIMIT = Duration.ofMinutes(3);
    private static final Duration IMPORT_LIMIT = Duration.ofMinutes(2);
    private static final int LAST_LINES = 25;

    private final Path repository;
    private final Path home;
    private final int port;
    private final String traces;

    Launcher(Path repository, Path home, int port) {
        this(repository, home, port, "");
    }

    /** @param traces where its parts send their spans; empty for nowhere */
    Launcher(Path repository, Path home, int port, String traces) {
        this.traces = traces;
        this.repository = repository;
        this.home = home;
        this.port = port;
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Starts from nothing: what an earlier run left behind stays only until the next one. */
    void up() {
        run("down", DOWN_LIMIT);
        must(run("reset", DOWN_LIMIT, "--yes"));
        Outcome up = run("up", UP_LIMIT, "--detach");
        if (up.status() != 0) {
            String told = up + "\n" + lastLinesOfLogs();
            down();
            throw new AssertionError(told);
        }
    }

    void down() {
        run("down", DOWN_LIMIT);
    }

    public Outcome importArticles(Path folder, Person author) {
        return run("import", IMPORT_LIMIT, folder.toString(), "--as", author.email());
    }

    /**
     * Brings Keycloak to the realm once more, with other settings.
     *
     * @param administration the password of Keycloak's administrator
     */
    public Outcome realm(String administration, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("PORTAL_KEYCLOAK_ADMIN_PASSWORD", administration);
        return run(all, "setup", IMPORT_LIMIT, "realm");
    }

    /** How a command ended, and what it wrote. */
    public record Outcome(String command, int status, String said) {

        @Override
        public String toString() {
            return "./portal " + command + " ended with " + status + ":\n" + said;
        }
    }

    private static void must(Outcome outcome) {
        if (outcome.status() != 0) {
            throw new AssertionError(outcome.toString());
        }
    }

    private Outcome run(String command, Duration limit, String... options) {
        return run(Map.of(), command, limit, options);
    }

    private Outcome run(Map<String, String> settings, String command, Duration limit, String... options) {
        List<String> words = new ArrayList<>(List.of("./portal", command));
        words.addAll(List.of(options));
        try {
            Files.createDirectories(home.getParent());
            Path said = home.resolveSibling("portal-" + command + ".log");
            ProcessBuilder builder = new ProcessBuilder(words)
                    .directory(repository.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(said.toFile());
            builder.environment().put("PORTAL_PORT", String.valueOf(port));
            builder.environment().put("PORTAL_HOME", home.toString());
            builder.environment().put("PORCHLIGHT_TRACES", traces);
            // What makes later starts quicker would be written while the tests run, and take its time from them.
            builder.environment().put("PORTAL_AOT", "off");
            builder.environment().putAll(settings);
            Process process = builder.start();
            boolean ended = process.waitFor(limit.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                process.destroy();
            }
            return new Outcome(command, ended ? process.exitValue() : -1, Files.readString(said));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted during ./portal " + command, e);
        }
    }

    private String lastLinesOfLogs() {
        StringBuilder told = new StringBuilder();
        try (Stream<Path> logs = Files.list(home.resolve("logs"))) {
            for (Path log : logs.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList()) {
                List<String> lines = Files.readAllLines(log);
                told.append("—— ").append(log).append('\n');
                lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())
                        .forEach(line -> told.append(line).append('\n'));
            }
        } catch (IOException e) {
            told.append("(no logs: ").append(e.getMessage()).append(')');
        }
        return told.toString();
    }
}
