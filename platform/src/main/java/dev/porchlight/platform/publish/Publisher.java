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
 * Reads the event store in its order and writes every event to Kafka. A batch is one Kafka transaction, committed
 * before the reader's token moves: so nothing is lost, and a batch that fails half-way leaves nothing behind that
 * could put a later event before an earlier one. After a crash between the two commits the batch comes again, with
 * the same {@code ce_id}s.
 */
@ProcessingGroup("publisher")
@DisallowReplay
class Publisher {

    private final EventNames names;
    private final Serializer serializer;
    private final TransactionalProducer producer;
    private final String service;

    Publisher(EventNames names, Serializer serializer, TransactionalProducer producer, String service) {
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
        batch.getOrComputeResource("kafkaTransaction", key -> {
            producer.begin();
            batch.onPrepareCommit(unit -> producer.commit());
            batch.onRollback(unit -> producer.discard());
            return producer;
        });
        producer.send(new ProducerRecord<>(
                "porchlight." + service + ".events",
                null,
                event.getTimestamp().toEpochMilli(),
                event.getAggregateIdentifier(),
                payload,
                CloudEventHeaders.of(event, name, "/porchlight/" + service + "-service")));
    }
}
