package dev.porchlight.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table for people to read, written anew after every measurement: a run that is ended early leaves what it has. */
final class Report {

    private static final List<String> PROCESSES = List.of(
            "gateway",
            "identity-service",
            "ticket-service",
            "knowledge-service",
            "catalogue-service",
            "billing-service",
            "project-service",
            "notification-service",
            "postgresql",
            "kafka",
            "launcher");

    private final Path file;
    private final List<Row> rows;
    private final List<String> sentences = new ArrayList<>();
    private double inserts;

    /** @param rows that are measured while the report is written; the first is the floor of what is only read */
    Report(Path file, List<Row> rows) {
        this.file = file;
        this.rows = rows;
    }

    /** @param perSecond single inserts over JDBC: the floor of what is written */
    void inserts(double perSecond) {
        inserts = perSecond;
    }

    /** What is no request, in words. */
    void say(String pattern, Object... values) throws IOException {
        sentences.add(format(pattern, values));
        write();
    }

    void memory(Map<String, Double> megabytes) throws IOException {
        List<String> parts = new ArrayList<>();
        megabytes.forEach((process, resident) -> parts.add(format("%s %.0f MB", process, resident)));
        say("Resident memory after the run: %s.", String.join(", ", parts));
    }

    void write() throws IOException {
        Files.writeString(file, text());
    }

    String text() {
        StringBuilder text = new StringBuilder(format(
                """
                # Measured

                By `./portal bench`: through the gateway with real tokens, %d connections, %,d tickets of %d
                organisations and %,d articles, on the machine described at the end. Each row is measured in rounds between those of the
                others; the spread is how far the rounds lie apart. Absolute figures hold for that machine; the ratios to the
                floors of the same run travel better. `few` is %,d assets and %,d invoices, `many` %,d and %,d, of which a statement
                lists the last year's; the large project has %,d tasks, the form %d questions with %d conditions; `invoice-pdf`, of two
                pages, is printed one at a time.

                | request | per second | spread | p50 ms | p99 ms | of the floor |""",
                Load.CONNECTIONS,
                World.TICKETS,
                World.ORGANISATIONS,
                Library.ARTICLES,
                Wares.FEW,
                Bills.FEW,
                Wares.MANY,
                Bills.MANY,
                Work.TASKS,
                Wares.QUESTIONS,
                Wares.CONDITIONS));
        PROCESSES.forEach(process -> text.append(" CPU-ms ").append(process).append(" |"));
        text.append("\n|---|--:|--:|--:|--:|--:|")
                .append("--:|".repeat(PROCESSES.size()))
                .append('\n');
        rows.stream().filter(Row::measured).forEach(row -> text.append(line(row)));
        text.append(format("| single inserts over JDBC (floor of the writes) | %,.0f | | | | 1.00 |%n%n", inserts));
        sentences.forEach(sentence -> text.append(sentence).append("\n\n"));
        return text.append(format(
                        "Machine: %d cores, %s, Java %s.%n",
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version")))
                .toString();
    }

    private String line(Row row) {
        double floor =
                Requests.WRITES.contains(row.name()) ? inserts : rows.getFirst().perSecond();
        StringBuilder line = new StringBuilder(format(
                "| %s | %,.0f | %.0f %% | %.1f | %.1f | %.2f |",
                row.name(),
                row.perSecond(),
                row.spread() * 100,
                row.percentile(50),
                row.percentile(99),
                row.perSecond() / floor));
        Map<String, Double> cpu = row.cpu();
        PROCESSES.forEach(process -> line.append(format(" %.2f |", cpu.getOrDefault(process, 0.0))));
        return line.append('\n').toString();
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
