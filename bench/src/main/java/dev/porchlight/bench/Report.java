package dev.porchlight.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table for people to read. */
final class Report {

    private static final List<String> PROCESSES = List.of(
            "gateway",
            "ticket-service",
            "knowledge-service",
            "catalogue-service",
            "billing-service",
            "project-service",
            "notification-service",
            "postgresql",
            "kafka",
            "launcher");

    private Report() {}

    static String of(
            List<Load.Result> results,
            double inserts,
            Lag.Result lag,
            double importSeconds,
            double invoiceSeconds,
            double sealMillis,
            Map<String, Double> memory,
            String upSeconds) {
        StringBuilder text = new StringBuilder(
                """
                # Measured

                By `./portal bench`: through the gateway with real tokens, %d connections, %,d tickets of %d
                organisations and %,d articles, on the machine described at the end. Absolute figures hold for that machine; the ratios to the
                floors of the same run travel better.

                | request | per second | p50 ms | p99 ms | of the floor |""".formatted(Load.CONNECTIONS, World.TICKETS, World.ORGANISATIONS, Library.ARTICLES));
        PROCESSES.forEach(process -> text.append(" CPU-ms ").append(process).append(" |"));
        text.append("\n|---|--:|--:|--:|--:|")
                .append("--:|".repeat(PROCESSES.size()))
                .append('\n');
        double staticFile = results.getFirst().perSecond();
        for (Load.Result result : results) {
            boolean writes = Requests.WRITES.contains(result.name());
            text.append(format(
                    "| %s | %,.0f | %.1f | %.1f | %.2f |",
                    result.name(),
                    result.perSecond(),
                    result.p50(),
                    result.p99(),
                    result.perSecond() / (writes ? inserts : staticFile)));
            PROCESSES.forEach(
                    process -> text.append(format(" %.2f |", result.cpu().getOrDefault(process, 0.0))));
            text.append('\n');
        }
        text.append(format("| single inserts over JDBC (floor of the writes) | %,.0f | | | 1.00 |%n%n", inserts));
        text.append(format("""
                Lag from a comment's being sent, one at a time: answered %.1f ms (p50); with a Kafka subscriber %.1f ms (p50),
                %.1f ms (p99); on an open page %.1f ms (p50), %.1f ms (p99).

                """, lag.answerP50(), lag.kafkaP50(), lag.kafkaP99(), lag.pageP50(), lag.pageP99()));
        text.append(format(
                "`few` is %,d assets, `many` %,d; the large project has %,d tasks, the form %d questions with %d conditions."
                        + " An import of %,d new assets took %.0f s.%n%n",
                Wares.FEW, Wares.MANY, Work.TASKS, Wares.QUESTIONS, Wares.CONDITIONS, Wares.IMPORTED, importSeconds));
        text.append(format(
                "The first organisation has %,d invoices, then %,d, %,d of them of the last year, which is what the statement"
                        + " lists; `invoice-pdf`, of two pages, is printed one at a time. From accounting, %,d new invoices took"
                        + " %.0f s. Sealing took %.0f ms (mean).%n%n",
                Bills.FEW, Bills.MANY, Bills.FEW, Bills.IMPORTED, invoiceSeconds, sealMillis));
        if (upSeconds != null) {
            text.append("A second `./portal up`, everything built: ")
                    .append(upSeconds)
                    .append(" s.\n\n");
        }
        text.append("Resident memory after the run: ");
        memory.forEach((process, megabytes) -> text.append(format("%s %.0f MB, ", process, megabytes)));
        text.setLength(text.length() - 2);
        return text.append(format(
                        ".%n%nMachine: %d cores, %s, Java %s.%n",
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version")))
                .toString();
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
