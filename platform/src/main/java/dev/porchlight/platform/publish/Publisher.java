package dev.porchlight.platform.publish;

import dev.porchlight.platform.eventstore.EventNames;
import dev.porchlight.telemetry.Spans;
import dev.porchlight.telemetry.TraceContext;
import dev.porchlight.telemetry.Work;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final EventNames names;
    private final Serializer serializer;
    private final OrderedProducer producer;
    private final Epoch epoch;
    private final String service;

    Publisher(EventNames names, Serializer serializer, OrderedProducer producer, Epoch epoch, String service) {
        this.names = names;
        this.serializer = serializer;
        this.producer = producer;
        this.epoch = epoch;
        this.service = service;
    }

    @EventHandler
    void publish(DomainEventMessage<?> event) {
        String name = names.nameOf(event.getPayloadType())
                .orElseThrow(() -> new IllegalStateException(event.getPayloadType() + " has no @EventName"));
        byte[] payload = serializer.serialize(event.getPayload(), byte[].class).getData();
        var batch = CurrentUnitOfWork.get().root();
        List<Work> works = batch.getOrComputeResource("published", key -> {
            List<Work> fresh = new ArrayList<>();
            batch.onPrepareCommit(unit -> producer.awaitAll());
            batch.onRollback(unit -> producer.discard());
            batch.onCleanup(unit -> fresh.forEach(Work::close));
            return fresh;
        });
        works.add(Spans.begin(
                SpanKind.PRODUCER, "publish " + event.getPayloadType().getSimpleName(), cause(event)));
        producer.send(new ProducerRecord<>(
                "porchlight." + service + ".events",
                null,
                time(event),
                event.getAggregateIdentifier(),
                payload,
                CloudEventHeaders.of(event, name, "/porchlight/" + service + "-service", epoch)));
    }

    /** What was stored long ago is published without a word: its trace has ended. */
    private static Optional<TraceContext> cause(DomainEventMessage<?> event) {
        return event.getTimestamp().isBefore(Instant.now().minus(FRESH))
                ? Optional.empty()
                : TraceContext.parse((String) event.getMetaData().get("traceparent"));
    }

    /** Kafka takes no time before 1970, and what was stored with one has to be published all the same. */
    private static long time(DomainEventMessage<?> event) {
        return Math.max(0, event.getTimestamp().toEpochMilli());
    }
}
