package dev.porchlight.platform.publish;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A Kafka producer whose transactions are this service's publications. Its transactional id fences off a replica that
 * lost the publisher's token but does not know it yet. After any failure it is thrown away and made anew.
 */
class TransactionalProducer implements AutoCloseable {

    private final Map<String, Object> settings;
    private KafkaProducer<String, byte[]> producer;

    TransactionalProducer(Map<String, Object> common, String service) {
        settings = new java.util.HashMap<>(common);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, service + "-publisher");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // The reader's database transaction is open meanwhile: fail while it is still young, and try again.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 8_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 8_000);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 15_000);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    }

    synchronized void begin() {
        if (producer == null) {
            KafkaProducer<String, byte[]> fresh = new KafkaProducer<>(settings);
            try {
                fresh.initTransactions();
            } catch (RuntimeException e) {
                fresh.close(Duration.ZERO);
                throw e;
            }
            producer = fresh;
        }
        producer.beginTransaction();
    }

    /** Sends without waiting; a failure comes out at {@link #commit()}. */
    synchronized void send(ProducerRecord<String, byte[]> event) {
        producer.send(event);
    }

    synchronized void commit() {
        producer.commitTransaction();
    }

    synchronized void discard() {
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
