package dev.porchlight.e2e.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A topic read from its beginning, as an outside system reads it. */
final class Topic implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final KafkaConsumer<String, String> consumer;

    Topic(String broker, String name) {
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Everything up to the event that fits. Order holds within a key. */
    List<ConsumerRecord<String, String>> until(Predicate<ConsumerRecord<String, String>> last) {
        List<ConsumerRecord<String, String>> events = new ArrayList<>();
        Instant end = Instant.now().plus(LIMIT);
        while (Instant.now().isBefore(end)) {
            boolean found = false;
            for (var event : consumer.poll(Duration.ofMillis(500))) {
                events.add(event);
                found |= last.test(event);
            }
            if (found) {
                return events;
            }
        }
        throw new AssertionError("not in the topic after " + LIMIT + "; " + events.size() + " events seen");
    }

    @Override
    public void close() {
        consumer.close();
    }
}
