package dev.porchlight.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays the other services: publishes events as they do, and reads what the service under test publishes. */
public final class Events implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final String kafka;
    private final KafkaProducer<String, byte[]> producer;

    Events(String kafka) {
        this.kafka = kafka;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new ByteArraySerializer());
    }

    /** An event as it came from Kafka: its headers by name, and its body. */
    public record Published(String key, Map<String, String> headers, JsonNode body) {

        public String type() {
            return headers.get("ce_type");
        }

        public String id() {
            return headers.get("ce_id");
        }
    }

    /** Publishes an event of another service, and waits until Kafka has it. Returns its id. */
    public String publish(String type, UUID subject, long sequence, Object body) {
        return publish(UUID.randomUUID().toString(), type, subject, sequence, body, Map.of());
    }

    /** The same with an id and further headers of the test's choosing. */
    public String publish(
            String id, String type, UUID subject, long sequence, Object body, Map<String, String> headers) {
        var event = new ProducerRecord<>(
                "porchlight." + type.split("\\.")[1] + ".events", subject.toString(), JSON.writeValueAsBytes(body));
        Map<String, String> all = new LinkedHashMap<>(Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id,
                "ce_type",
                type,
                "ce_source",
                "/porchlight/test",
                "ce_subject",
                subject.toString(),
                "ce_time",
                Instant.now().toString(),
                "ce_sequence",
                Long.toString(sequence)));
        all.putAll(headers);
        all.forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        producer.send(event);
        producer.flush();
        return id;
    }

    /** Waits until the service's topic holds, for this aggregate, events that satisfy the condition; returns them. */
    public List<Published> of(String service, UUID aggregate, Predicate<List<Published>> condition) {
        return read(service, event -> aggregate.toString().equals(event.key()), condition);
    }

    /** Waits until those who are told of in the service's topic, by their ids, satisfy the condition; returns them. */
    public Set<String> aggregatesOf(String service, Predicate<Set<String>> condition) {
        Set<String> ids = new HashSet<>();
        read(service, event -> ids.add(event.key()), events -> condition.test(ids));
        return ids;
    }

    private List<Published> read(
            String service, Predicate<ConsumerRecord<String, byte[]>> filter, Predicate<List<Published>> condition) {
        List<Published> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka,
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("porchlight." + service + ".events"));
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(event -> {
                    if (filter.test(event)) {
                        found.add(published(event));
                    }
                });
                return condition.test(found);
            });
        }
        return found;
    }

    private static Published published(ConsumerRecord<String, byte[]> event) {
        Map<String, String> headers = new LinkedHashMap<>();
        event.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return new Published(event.key(), headers, JSON.readTree(event.value()));
    }

    @Override
    public void close() {
        producer.close();
    }
}
