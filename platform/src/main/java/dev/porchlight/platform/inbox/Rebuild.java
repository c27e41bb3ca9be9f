package dev.porchlight.platform.inbox;

import dev.porchlight.platform.eventstore.ShadowTables;
import dev.porchlight.platform.upkeep.Unhurried;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes every {@link RebuildableView} anew from the topics, while the service serves: copies of the views' tables are filled
 * beside them, and take their place in one transaction, so the old rows are read until the new are whole. Nothing but the views
 * is run. Meanwhile no replica receives events; they wait in Kafka.
 */
public class Rebuild {

    private static final Logger log = LoggerFactory.getLogger(Rebuild.class);
    private static final long TOLD_EVERY = TimeUnit.SECONDS.toNanos(10);

    private final ApplicationContext beans;
    private final JsonMapper mapper;
    private final Map<String, Object> consumerSettings;
    private final JdbcTemplate jdbc;
    private final Parked parked;
    private final TransactionTemplate transaction;
    private final TransactionTemplate savepoint;
    private final AtomicLong left = new AtomicLong();

    Rebuild(
            ApplicationContext beans,
            JsonMapper mapper,
            Map<String, Object> consumerSettings,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            MeterRegistry meters) {
        this.beans = beans;
        this.mapper = mapper;
        this.consumerSettings = consumerSettings;
        this.jdbc = jdbc;
        parked = new Parked(JdbcClient.create(jdbc));
        transaction = new TransactionTemplate(transactions);
        savepoint = Inbox.savepoint(transactions);
        Gauge.builder("porchlight.rebuild.events", left, AtomicLong::get)
                .description("Events of other services that are still to be read for views that are made anew")
                .register(meters);
    }

    /**
     * Runs to the end; after a failure everything is as it was.
     *
     * @throws IllegalStateException if a topic no longer has its first events
     */
    public void run() {
        Handlers handlers = new Handlers(beans, mapper, RebuildableView.class::isAssignableFrom);
        log.warn("Views of other services' events are made anew, while those that are there are read");
        ShadowTables shadow = new ShadowTables(jdbc, "views_rebuilt");
        shadow.create();
        try {
            Unhurried.inTransaction(transaction, jdbc, () -> rebuild(handlers, shadow));
        } finally {
            left.set(0);
            shadow.drop();
        }
    }

    private void rebuild(Handlers handlers, ShadowTables shadow) {
        // Whoever receives an event inserts into the inbox first, and so waits here until we have committed.
        jdbc.execute("lock table inbox in share mode");
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(consumerSettings)) {
            Set<TopicPartition> partitions = partitions(consumer, handlers.topics());
            requireWhole(consumer, partitions);
            shadow.keepEmptied(
                    () -> beans.getBeansOfType(RebuildableView.class).values().forEach(RebuildableView::empty));
            long begun = System.nanoTime();
            long events = replay(handlers, consumer, partitions, shadow);
            shadow.takeTheirPlace();
            log.warn(
                    "Rebuilt the views from {} events in {} s",
                    events,
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        }
    }

    private static void requireWhole(KafkaConsumer<?, ?> consumer, Set<TopicPartition> partitions) {
        consumer.beginningOffsets(partitions).forEach((partition, beginning) -> {
            if (beginning > 0) {
                throw new IllegalStateException("The views stay as they are: " + partition + " begins at " + beginning
                        + ", its first events are gone");
            }
        });
    }

    private long replay(
            Handlers handlers,
            KafkaConsumer<String, byte[]> consumer,
            Set<TopicPartition> partitions,
            ShadowTables shadow) {
        Set<String> waiting =
                parked.waiting(List.of("all")).stream().map(Parked.Waiting::id).collect(Collectors.toSet());
        long events = 0;
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        long told = System.nanoTime();
        while (toRead(consumer, ends) > 0) {
            if (System.nanoTime() - told > TOLD_EVERY) {
                told = System.nanoTime();
                log.info("Of other services' events {} are read, and {} are left", events, left);
            }
            for (ConsumerRecord<String, byte[]> event : consumer.poll(Duration.ofMillis(200))) {
                if (handlers.wants(Envelope.typeOf(event))) {
                    replay(handlers, event, waiting);
                    events++;
                }
            }
            shadow.settle();
        }
        return events;
    }

    /** How many are left, also of those that nobody here wants. */
    private long toRead(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        left.set(ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
                .sum());
        return left.get();
    }

    private void replay(Handlers handlers, ConsumerRecord<String, byte[]> event, Set<String> waiting) {
        String id = Parked.id(event);
        for (Handlers.Handler handler : handlers.of(Envelope.typeOf(event))) {
            if (waiting.contains(id)) {
                tryAgain(handler, event, id);
            } else {
                handler.handle(Envelope.of(event), event);
            }
        }
    }

    /** What was parked may fail again, and then stays parked. */
    private void tryAgain(Handlers.Handler handler, ConsumerRecord<String, byte[]> event, String id) {
        try {
            savepoint.executeWithoutResult(status -> {
                handler.handle(Envelope.of(event), event);
                parked.remove(id, handler.name());
            });
        } catch (RuntimeException e) {
            if (PassingFailure.is(e)) {
                throw e;
            }
            log.error("Event {} is not in the views: {} could not deal with it", id, handler.name(), e);
        }
    }

    private static Set<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, Set<String> topics) {
        return topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .collect(Collectors.toSet());
    }
}
