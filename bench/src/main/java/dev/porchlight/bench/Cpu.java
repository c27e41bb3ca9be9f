package dev.porchlight.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** CPU time and memory of the system's processes, from Linux's /proc. A process's children count as it. */
final class Cpu {

    private static final double MILLIS_PER_TICK = 10;

    /** CPU milliseconds in a second, of all processes. */
    private static final double RESTING = 200;

    private Cpu() {}

    /** CPU milliseconds used so far, by process name. */
    static Map<String, Double> millis(Portal portal) {
        Map<String, Long> processes = portal.processes();
        Map<String, Double> used = new LinkedHashMap<>();
        processes.forEach((name, pid) -> used.put(
                name, tree(pid, processes.values()).mapToDouble(Cpu::millisOf).sum()));
        return used;
    }

    /** What was used between two readings. */
    static Map<String, Double> between(Map<String, Double> before, Map<String, Double> after) {
        Map<String, Double> used = new LinkedHashMap<>();
        after.forEach((name, millis) -> used.put(name, millis - before.getOrDefault(name, 0.0)));
        return used;
    }

    /** Until the system hardly works any more, or a minute is over. */
    static void awaitRest(Portal portal) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        double working = Double.MAX_VALUE;
        while (working > RESTING && Instant.now().isBefore(end)) {
            Map<String, Double> before = millis(portal);
            Thread.sleep(1_000);
            working = between(before, millis(portal)).values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
        }
    }

    /** Resident megabytes by process name; shared pages of PostgreSQL's backends are counted for each. */
    static Map<String, Double> residentMegabytes(Portal portal) {
        Map<String, Double> used = new LinkedHashMap<>();
        portal.processes().forEach((name, pid) -> used.put(name, residentOf(pid)));
        return used;
    }

    /** A process and its children, but for those that have a name themselves: the launcher has started them all. */
    private static Stream<Long> tree(long pid, Collection<Long> named) {
        return Stream.concat(
                Stream.of(pid),
                ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::children)
                        .map(ProcessHandle::pid)
                        .filter(child -> !named.contains(child))
                        .flatMap(child -> tree(child, named)));
    }

    /** Its own time and that of children that have ended, fields 14 to 17 of {@code stat}. */
    private static double millisOf(long pid) {
        String stat = read(Path.of("/proc", Long.toString(pid), "stat"));
        if (stat.isEmpty()) {
            return 0;
        }
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Stream.of(11, 12, 13, 14)
                        .mapToDouble(i -> Double.parseDouble(fields[i]))
                        .sum()
                * MILLIS_PER_TICK;
    }

    private static double residentOf(long pid) {
        return read(Path.of("/proc", Long.toString(pid), "status"))
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return ""; // it has ended
        }
    }
}
