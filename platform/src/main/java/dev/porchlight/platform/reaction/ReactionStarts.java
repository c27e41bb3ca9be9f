package dev.porchlight.platform.reaction;

import dev.porchlight.platform.inbox.Envelope.Place;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where in other services' topics reactions begin: a service that reads a topic from its beginning for its views does not
 * react to what is past. The ends are noted at the first start of a reaction, before any event is received.
 */
class ReactionStarts implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ReactionStarts.class);
    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Opens a consumer that needs no group. */
    interface Consumers {
        Consumer<String, byte[]> open();
    }

    private record Start(String reaction, String topic, int partition, long firstOffset) {}

    private final Map<String, List<String>> topicsByReaction;
    private final JdbcClient jdbc;
    private final Consumers consumers;
    private final CountDownLatch known = new CountDownLatch(1);
    private volatile Map<String, Map<TopicPartition, Long>> firstOffsets = Map.of();
    private volatile boolean running;

    ReactionStarts(Map<String, List<String>> topicsByReaction, JdbcClient jdbc, Consumers consumers) {
        this.topicsByReaction = topicsByReaction;
        this.jdbc = jdbc;
        this.consumers = consumers;
    }

    /** Whether the event was there before the reaction's first start. Waits a moment if that is not known yet. */
    boolean isHistory(String reaction, Place place) {
        awaitKnown();
        Long first = firstOffsets.getOrDefault(reaction, Map.of()).get(partition(place.topic(), place.partition()));
        return first != null && place.offset() < first;
    }

    private void awaitKnown() {
        try {
            if (!known.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new QueryTimeoutException("Kafka did not say yet where reactions begin");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void noteUntilDone() {
        while (running && known.getCount() > 0) {
            try {
                topicsByReaction.forEach(this::note);
                firstOffsets = read();
                known.countDown();
            } catch (RuntimeException e) {
                log.warn("Where reactions begin could not be noted yet: {}", e.toString());
                sleep();
            }
        }
    }

    private void note(String reaction, Collection<String> topics) {
        for (String topic : topics) {
            boolean noted = jdbc.sql("select count(*) from reaction_start where reaction = ? and topic = ?")
                            .params(reaction, topic)
                            .query(Long.class)
                            .single()
                    > 0;
            if (!noted) {
                insert(reaction, topic, ends(topic));
            }
        }
    }

    private Map<Integer, Long> ends(String topic) {
        try (Consumer<String, byte[]> consumer = consumers.open()) {
            List<TopicPartition> partitions = consumer.listTopics(PATIENCE).getOrDefault(topic, List.of()).stream()
                    .map(info -> partition(topic, info.partition()))
                    .toList();
            return consumer.endOffsets(partitions, PATIENCE).entrySet().stream()
                    .collect(Collectors.toMap(end -> end.getKey().partition(), Map.Entry::getValue));
        }
    }

    /** One statement: of two replicas that start at once, one notes all. */
    private void insert(String reaction, String topic, Map<Integer, Long> ends) {
        Map<Integer, Long> rows = new HashMap<>(ends);
        rows.put(-1, 0L);
        jdbc.sql("""
                        insert into reaction_start (reaction, topic, partition, first_offset)
                        select ?, ?, partition, first_offset from unnest(?, ?) as ends (partition, first_offset)
                        order by partition on conflict do nothing""")
                .params(
                        reaction,
                        topic,
                        rows.keySet().toArray(Integer[]::new),
                        rows.values().toArray(Long[]::new))
                .update();
    }

    private Map<String, Map<TopicPartition, Long>> read() {
        return jdbc.sql("select * from reaction_start where partition >= 0").query(Start.class).list().stream()
                .collect(Collectors.groupingBy(
                        Start::reaction,
                        Collectors.toMap(start -> partition(start.topic(), start.partition()), Start::firstOffset)));
    }

    private static TopicPartition partition(String topic, int partition) {
        return new TopicPartition(topic, partition);
    }

    private static void sleep() {
        try {
            Thread.sleep(TRY_AGAIN_AFTER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A start does not wait for a broker that is away; the events do. */
    @Override
    public void start() {
        running = true;
        if (topicsByReaction.isEmpty()) {
            known.countDown();
        } else {
            Thread.ofVirtual().name("reaction-starts").start(this::noteUntilDone);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the inbox receives. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 200;
    }
}
