package dev.porchlight.rehearsal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * What came of the crowd's work: in the stores, in Kafka, in the mail. Each question prints what it found.
 *
 * @param port the portal's, from which the servers' are counted
 * @param home the folder of its state
 * @param work the rehearsal's folder, with the mails that were caught
 */
record Aftermath(int port, Path home, Path work) {

    /** @param comments how many were acknowledged */
    boolean stored(Set<String> tickets, int comments) throws Exception {
        try (Connection store = database("ticket")) {
            Set<String> opened = column(store, "select aggregateidentifier from domainevententry where payloadtype like '%TicketOpened%'");
            int stored = column(store, "select eventidentifier from domainevententry where payloadtype like '%CommentAdded%'").size();
            return check("each ticket that was acknowledged is in the store, and no other", opened.equals(tickets),
                            () -> difference(opened, tickets))
                    & check("each comment is in the store once", stored == comments, () -> stored + " instead of " + comments);
        }
    }

    boolean published() throws Exception {
        boolean well = true;
        for (String service : List.of("identity", "ticket", "catalogue", "billing", "project", "knowledge")) {
            well &= published(service);
        }
        return well;
    }

    /** The topic has what the store has, each thing's events in their order; what came again bears the same id. */
    private boolean published(String service) throws Exception {
        Set<String> stored;
        try (Connection store = database(service)) {
            stored = column(store, "select eventidentifier from domainevententry");
        }
        Map<String, List<Long>> sequences = new HashMap<>();
        Set<String> ids = new HashSet<>();
        int records = 0;
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", "localhost:" + (port + 6)), new StringDeserializer(), new ByteArrayDeserializer())) {
            String topic = "porchlight." + service + ".events";
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (!ids.containsAll(stored) && System.nanoTime() < end || !atEnd(consumer, partitions)) {
                for (var event : consumer.poll(Duration.ofMillis(200))) {
                    records++;
                    if (ids.add(header(event, "ce_id"))) {
                        sequences.computeIfAbsent(event.key(), key -> new ArrayList<>()).add(Long.parseLong(header(event, "ce_sequence")));
                    }
                }
            }
        }
        boolean sorted = sequences.values().stream().allMatch(list -> {
            for (int i = 1; i < list.size(); i++) {
                if (list.get(i) <= list.get(i - 1)) {
                    return false;
                }
            }
            return true;
        });
        return check(service + ": " + stored.size() + " events are in the store and in Kafka, in order; " + (records - ids.size()) + " came twice, with their ids",
                ids.equals(stored) && sorted, () -> (sorted ? "" : "not in order; ") + difference(ids, stored));
    }

    private static boolean atEnd(KafkaConsumer<String, byte[]> consumer, Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        return partitions.stream().allMatch(partition -> consumer.position(partition) >= ends.get(partition));
    }

    private static String header(ConsumerRecord<?, ?> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** Each that was due was sent; what was sent twice has one id, by which a server knows it. */
    boolean mailed(Set<String> tickets) throws Exception {
        try (Connection notification = database("notification")) {
            long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
            while (System.nanoTime() < end && !column(notification, "select 1 from mail where status = 'due'").isEmpty()) {
                Thread.sleep(500);
            }
            Set<String> about = column(notification, "select distinct subject_id from notification");
            Map<String, Integer> sent = new TreeMap<>();
            Pattern id = Pattern.compile("(?im)^Message-ID: *(\\S+)");
            try (var files = Files.walk(work.resolve("mail"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    var found = id.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
                    if (found.find()) {
                        sent.merge(found.group(1), 1, Integer::sum);
                    }
                }
            }
            Map<String, Integer> statuses = new TreeMap<>();
            try (var rows = notification.createStatement().executeQuery("select status, count(*) from mail group by 1")) {
                while (rows.next()) {
                    statuses.put(rows.getString(1), rows.getInt(2));
                }
            }
            long twice = sent.values().stream().filter(times -> times > 1).count();
            int ledger = statuses.getOrDefault("sent", 0);
            System.out.println("  mails: " + statuses + ", caught " + sent.size() + ", with one id twice " + twice);
            return check("each mail that was told was sent, and is one mail", statuses.getOrDefault("failed", 0) == 0
                            && statuses.getOrDefault("due", 0) == 0 && sent.size() == ledger && about.equals(tickets),
                    () -> statuses + " in the ledger, " + sent.size() + " caught; " + difference(about, tickets));
        }
    }

    private Connection database(String service) throws SQLException, IOException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + (port + 5) + "/" + service, service,
                Files.readString(home.resolve("secrets/db-" + service)).strip());
    }

    private static Set<String> column(Connection connection, String sql) throws SQLException {
        Set<String> values = new HashSet<>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    static boolean check(String what, boolean holds, Supplier<String> otherwise) {
        System.out.println((holds ? "✓ " : "✗ ") + what + (holds ? "" : ": " + otherwise.get()));
        return holds;
    }

    private static String difference(Set<String> found, Set<String> expected) {
        Set<String> more = new HashSet<>(found);
        more.removeAll(expected);
        Set<String> missing = new HashSet<>(expected);
        missing.removeAll(found);
        return missing.size() + " are missing " + missing.stream().limit(3).toList() + ", " + more.size() + " are too many " + more.stream().limit(3).toList();
    }
}
