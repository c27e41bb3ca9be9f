package dev.porchlight.platform.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConsumerSeekAware;

/** Takes each partition up where the database says that it was left. */
class InboxReceiver implements BatchMessageListener<String, byte[]>, ConsumerSeekAware {

    private static final Logger log = LoggerFactory.getLogger(InboxReceiver.class);

    /** Below the time after which Kafka takes a consumer that does not ask for dead. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(4);

    private final Inbox inbox;
    private final ReadPositions positions;

    InboxReceiver(Inbox inbox, ReadPositions positions) {
        this.inbox = inbox;
        this.positions = positions;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> events) {
        inbox.receive(events);
    }

    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assigned, ConsumerSeekCallback kafka) {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (true) {
            try {
                positions
                        .of(assigned.keySet())
                        .forEach((partition, offset) -> kafka.seek(partition.topic(), partition.partition(), offset));
                return;
            } catch (DataAccessException e) {
                if (Thread.currentThread().isInterrupted() || System.nanoTime() > deadline) {
                    throw e;
                }
                log.warn("Where to read on is not known yet: {}", e.toString());
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
        }
    }
}
