package dev.porchlight.platform.publish;

import dev.porchlight.platform.eventstore.EventNames;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;

/**
 * Reads the event store in its order and writes every event to Kafka. The reader's token moves when Kafka has
 * acknowledged the batch: so nothing is lost. A batch that fails half-way, or is acknowledged just before a crash, comes
 * again from its first event, with the same {@code ce_id}s; {@link OrderedProducer} sees to it that nothing after a gap
 * was written before.
 */
@ProcessingGroup("publisher")
@DisallowReplay
class Publisher {

    private final EventNames names;
    private final Serializer serializer;
    private final OrderedProducer producer;
    private final String service;

    Publisher(EventNames names, Serializer serializer, OrderedProducer producer, String service) {
        this.names = names;
        this.serializer = serializer;
        this.producer = producer;
        this.service = service;
    }

    @EventHandler
    void publish(DomainEventMessage<?> event) {
        String name = names.nameOf(event.getPayloadType())
                .orElseThrow(() -> new IllegalStateException(event.getPayloadType() + " has no @EventName"));
        byte[] payload = serializer.serialize(event.getPayload(), byte[].class).getData();
        var batch = CurrentUnitOfWork.get().root();
        batch.getOrComputeResource("published", key -> {
            batch.onPrepareCommit(unit -> producer.awaitAll());
            batch.onRollback(unit -> producer.discard());
            return true;
        });
        producer.send(new ProducerRecord<>(
                "porchlight." + service + ".events",
                null,
                time(event),
                event.getAggregateIdentifier(),
                payload,
                CloudEventHeaders.of(event, name, "/porchlight/" + service + "-service")));
    }

    /** Kafka takes no time before 1970, and what was stored with one has to be published all the same. */
    private static long time(DomainEventMessage<?> event) {
        return Math.max(0, event.getTimestamp().toEpochMilli());
    }
}
