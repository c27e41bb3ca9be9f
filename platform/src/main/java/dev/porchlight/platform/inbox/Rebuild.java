package dev.porchlight.platform.inbox;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Empties every {@link RebuildableView} and fills it from the topics, while the service serves: it is one transaction,
 * so the old rows are read until the new are whole. Nothing but the views is run. Meanwhile no replica receives
 * events; they wait in Kafka.
 */
public class Rebuild {

    private static final Logger log = LoggerFactory.getLogger(Rebuild.class);

    private final ApplicationContext beans;
    private final JsonMapper mapper;
    private final Map<String, Object> consumerSettings;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Rebuild(
            ApplicationContext beans,
            JsonMapper mapper,
            Map<String, Object> consumerSettings,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.beans = beans;
        this.mapper = mapper;
        this.consumerSettings = consumerSettings;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Runs to the end; after a failure everything is as it was. */
    public void run() {
        Handlers handlers = new Handlers(beans, mapper, RebuildableView.class::isAssignableFrom);
        transaction.executeWithoutResult(status -> {
            // Whoever receives an event inserts into the inbox first, and so waits here until we have committed.
            jdbc.sql("lock table inbox in share mode").update();
            beans.getBeansOfType(RebuildableView.class).values().forEach(RebuildableView::empty);
            log.info("Rebuilt the views from {} events", replay(handlers));
        });
    }

    private long replay(Handlers handlers) {
        Set<String> parked = jdbc.sql("select event_id from inbox_parked")
                .query(String.class)
                .set();
        long events = 0;
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(consumerSettings)) {
            Set<TopicPartition> partitions = partitions(consumer, handlers.topics());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> event : consumer.poll(Duration.ofMillis(200))) {
                    Envelope envelope = Envelope.of(event);
                    if (handlers.wants(envelope.type()) && !parked.contains(envelope.id())) {
                        handlers.handle(envelope, event.value());
                        events++;
                    }
                }
            }
        }
        return events;
    }

    private static Set<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, Set<String> topics) {
        return topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .collect(Collectors.toSet());
    }
}
