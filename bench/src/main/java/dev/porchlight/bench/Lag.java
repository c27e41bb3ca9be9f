package dev.porchlight.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** How long after a command is sent its event is with a Kafka subscriber, and with an open page. */
final class Lag {

    private static final int SAMPLES = 200;
    private static final Duration PAUSE = Duration.ofMillis(60);
    private static final JsonMapper JSON = new JsonMapper();

    /** Milliseconds from the command's being sent. */
    record Result(double answerP50, double kafkaP50, double kafkaP99, double pageP50, double pageP99) {}

    private final Portal portal;

    Lag(Portal portal) {
        this.portal = portal;
    }

    /** Comments on one ticket, unhurried, while its requester has the page open. */
    Result measure(UUID ticket, String writer, String watcher) throws IOException, InterruptedException {
        Map<Long, Long> sent = new ConcurrentHashMap<>();
        Map<Long, Long> answered = new ConcurrentHashMap<>();
        Map<Long, Long> inKafka = new ConcurrentHashMap<>();
        Map<Long, Long> onPage = new ConcurrentHashMap<>();
        AtomicBoolean going = new AtomicBoolean(true);
        Thread kafka = Thread.ofPlatform().start(() -> watchKafka(ticket, inKafka, going));
        Thread page = Thread.ofPlatform().daemon().start(() -> watchPage(ticket, watcher, onPage, going));
        try (HttpConnection connection = new HttpConnection(portal.port())) {
            for (int i = 0; i < SAMPLES + 50; i++) {
                Thread.sleep(i < 20 ? 200 : PAUSE.toMillis());
                long start = System.nanoTime();
                var answer = connection.post(
                        "/api/tickets/" + ticket + "/comments",
                        writer,
                        "{\"text\":\"<p>On it.</p>\",\"attachmentIds\":[]}");
                Requests.expect(201, answer);
                long version = Long.parseLong(answer.header("Portal-Position").replaceAll(".*@|\\..*", ""));
                if (i >= 50) {
                    sent.put(version, start);
                    answered.put(version, System.nanoTime());
                }
            }
            Thread.sleep(1_000);
        }
        going.set(false);
        kafka.join();
        page.interrupt();
        return new Result(
                percentile(sent, answered, 50),
                percentile(sent, inKafka, 50),
                percentile(sent, inKafka, 99),
                percentile(sent, onPage, 50),
                percentile(sent, onPage, 99));
    }

    private void watchKafka(UUID ticket, Map<Long, Long> seen, AtomicBoolean going) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        portal.kafka(),
                        "group.id",
                        "bench-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "latest",
                        "fetch.max.wait.ms",
                        "100"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("porchlight.ticket.events"));
            while (going.get()) {
                consumer.poll(Duration.ofMillis(100)).forEach(event -> {
                    if (ticket.toString().equals(event.key())) {
                        String sequence = new String(
                                event.headers().lastHeader("ce_sequence").value(), StandardCharsets.UTF_8);
                        seen.putIfAbsent(Long.parseLong(sequence), System.nanoTime());
                    }
                });
            }
        }
    }

    private void watchPage(UUID ticket, String token, Map<Long, Long> seen, AtomicBoolean going) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + portal.port() + "/api/live"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        try (var body = HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofInputStream())
                        .body();
                var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && going.get(); line = lines.readLine()) {
                if (line.startsWith("data:") && line.contains(ticket.toString()) && line.contains("version")) {
                    seen.putIfAbsent(
                            JSON.readTree(line.substring(5)).get("version").asLong(), System.nanoTime());
                }
            }
        } catch (IOException | InterruptedException e) {
            if (going.get()) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static double percentile(Map<Long, Long> from, Map<Long, Long> to, int percent) {
        long[] lags = from.entrySet().stream()
                .filter(entry -> to.containsKey(entry.getKey()))
                .mapToLong(entry -> to.get(entry.getKey()) - entry.getValue())
                .toArray();
        if (lags.length < SAMPLES * 9 / 10) {
            throw new IllegalStateException("Only " + lags.length + " of " + SAMPLES + " were seen");
        }
        Arrays.sort(lags);
        return Load.percentile(lags, percent);
    }
}
