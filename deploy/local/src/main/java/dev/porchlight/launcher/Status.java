package dev.porchlight.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code status}: each part, whether it is well, and what it costs. */
record Status(Settings settings) {

    private static final Pattern PSS = Pattern.compile("(?m)^(?:Pss|VmRSS):\\s+(\\d+) kB");

    private record Part(String name, String pidFile, int port, Child.Probe probe) {}

    void print(PrintStream out) throws IOException, InterruptedException {
        out.printf("%-22s %-9s %8s %7s %9s%n", "PART", "HEALTH", "PID", "PORT", "MEMORY");
        boolean anything = false;
        for (Part part : parts()) {
            Optional<ProcessHandle> process = new PidFile(settings.home().run(part.pidFile() + ".pid")).alive();
            anything |= process.isPresent();
            String health = process.isEmpty() ? "down" : part.probe().ready() ? "up" : "not ready";
            out.printf(
                    "%-22s %-9s %8s %7d %9s%n",
                    part.name(),
                    health,
                    process.map(handle -> String.valueOf(handle.pid())).orElse("-"),
                    part.port(),
                    process.flatMap(handle -> memory(part, handle))
                            .map(megabytes -> megabytes + " MB")
                            .orElse("-"));
        }
        if (!anything) {
            throw new Trouble("Nothing runs. Start it with ./portal up.");
        }
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        if (settings.embeddedPostgres()) {
            parts.add(part("postgresql", Postgres.NAME, Ports.POSTGRES, Databases.of(settings)::reachable));
        }
        if (settings.embeddedKafka()) {
            parts.add(listening("kafka", Kafka.NAME, Ports.KAFKA));
        }
        if (settings.embeddedKeycloak()) {
            parts.add(part("keycloak", Keycloak.NAME, Ports.KEYCLOAK, Keycloak.ready(settings, Ports.KEYCLOAK_HEALTH)));
        }
        if (settings.embeddedMail()) {
            parts.add(listening("mail (in the launcher)", UpCommand.LAUNCHER, Ports.MAIL_PAGE));
        }
        Up.services()
                .forEach(service -> parts.add(part(
                        service.module(),
                        service.module(),
                        service.portOffset(),
                        ServiceProcess.readiness(settings, service, service.portOffset()))));
        return parts;
    }

    private Part listening(String name, String pidFile, int offset) {
        return part(name, pidFile, offset, () -> Health.listening(settings.port(offset)));
    }

    private Part part(String name, String pidFile, int offset, Child.Probe probe) {
        return new Part(name, pidFile, settings.port(offset), probe);
    }

    /** Megabytes. PostgreSQL is many processes: the pages they share are counted once, where the system tells. */
    private static Optional<Long> memory(Part part, ProcessHandle handle) {
        long kilobytes = part.pidFile().equals(Postgres.NAME)
                ? Stream.concat(Stream.of(handle), handle.descendants())
                        .mapToLong(process -> kilobytes(process.pid(), "smaps_rollup"))
                        .sum()
                : kilobytes(handle.pid(), "status");
        return kilobytes == 0 ? Optional.empty() : Optional.of(kilobytes / 1024);
    }

    private static long kilobytes(long pid, String file) {
        Path path = Path.of("/proc", String.valueOf(pid), file);
        try {
            if (Files.exists(path)) {
                Matcher matcher = PSS.matcher(Files.readString(path));
                return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
            }
            byte[] answer = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid))
                    .start()
                    .getInputStream()
                    .readAllBytes();
            return Long.parseLong(new String(answer).strip());
        } catch (IOException | NumberFormatException unknown) {
            return 0;
        }
    }
}
