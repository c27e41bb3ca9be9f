package dev.porchlight.platform.publish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A Kafka producer that never writes a record after one that failed: one request is under way at a time, and at the
 * first failure everything that waits is dropped with the producer. The next batch gets a new one.
 */
class OrderedProducer implements AutoCloseable {

    private final Map<String, Object> settings;
    private final List<Future<?>> sent = new ArrayList<>();
    private final BooleanSupplier makeTopic;
    private boolean topicMade;
    private KafkaProducer<String, byte[]> producer;

    /**
     * @param common where Kafka is and how to sign in there
     * @param makeTopic sees to it that the topic is there before the first record, or says that it could not
     */
    OrderedProducer(Map<String, Object> common, BooleanSupplier makeTopic) {
        this.makeTopic = makeTopic;
        settings = new HashMap<>(common);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        // The reader's database transaction is open meanwhile: fail while it is still young, and try again.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 8_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 8_000);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    }

    /** Sends without waiting; a failure comes out at {@link #awaitAll()}. */
    synchronized void send(ProducerRecord<String, byte[]> event) {
        if (producer == null) {
            producer = open();
        }
        KafkaProducer<String, byte[]> current = producer;
        // Called by the thread that writes, before it turns to what comes next.
        sent.add(current.send(event, (written, failure) -> {
            if (failure != null) {
                current.close(Duration.ZERO);
            }
        }));
    }

    private KafkaProducer<String, byte[]> open() {
        topicMade = topicMade || makeTopic.getAsBoolean();
        if (!topicMade) {
            throw new KafkaException("The topic for events is not there and could not be made");
        }
        return new KafkaProducer<>(settings);
    }

    /**
     * Waits until Kafka has acknowledged all that was sent.
     *
     * @throws KafkaException if it did not; some of it may be written nevertheless, but none after one that is not
     */
    synchronized void awaitAll() {
        producer.flush();
        try {
            for (Future<?> one : sent) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new KafkaException("Events could not be published", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while publishing", e);
        }
        sent.clear();
    }

    /** Drops what was sent and has not been written. */
    synchronized void discard() {
        sent.clear();
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    @Override
    public void close() {
        discard();
    }
}
