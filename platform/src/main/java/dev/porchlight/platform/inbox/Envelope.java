package dev.porchlight.platform.inbox;

import dev.porchlight.platform.eventstore.EventName;
import dev.porchlight.telemetry.TraceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * What is said about an event outside of it: its CloudEvents attributes.
 *
 * @param subject the aggregate's id
 * @param sequence the aggregate's version after this event
 * @param initiator who is behind it: the actor, or where the system reacted to an event, whoever was behind that
 * @param place where another service's event was read; null for this service's own
 */
public record Envelope(
        String id,
        String type,
        String subject,
        Instant time,
        long sequence,
        Actor actor,
        Actor initiator,
        @Nullable Place place) {

    /** A place in Kafka. */
    public record Place(String topic, int partition, long offset) {}

    /**
     * Who caused the event.
     *
     * @param kind {@code customer}, {@code agent}, {@code machine} or {@code system}
     * @param organisation the name of the organisation a customer belongs to; null for others
     */
    public record Actor(String id, String name, String kind, String organisation) {}

    /** Reads the attributes from a Kafka record in CloudEvents' binary mode. */
    public static Envelope of(ConsumerRecord<String, byte[]> event) {
        String time = text(event, "ce_time");
        String sequence = text(event, "ce_sequence");
        return new Envelope(
                text(event, "ce_id"),
                text(event, "ce_type"),
                text(event, "ce_subject"),
                time == null ? Instant.ofEpochMilli(event.timestamp()) : Instant.parse(time),
                sequence == null ? 0 : Long.parseLong(sequence),
                actor("actor", part -> text(event, "ce_" + part.toLowerCase(Locale.ROOT))),
                initiator(part -> text(event, "ce_" + part.toLowerCase(Locale.ROOT))),
                new Place(event.topic(), event.partition(), event.offset()));
    }

    /** What the event store knows about an event of this service's own. */
    public static Envelope of(DomainEventMessage<?> event) {
        MetaData about = event.getMetaData();
        return new Envelope(
                event.getIdentifier(),
                event.getPayloadType().getAnnotation(EventName.class).value(),
                event.getAggregateIdentifier(),
                event.getTimestamp(),
                event.getSequenceNumber(),
                actor("actor", part -> (String) about.get(part)),
                initiator(part -> (String) about.get(part)),
                null);
    }

    private static Actor initiator(UnaryOperator<String> said) {
        return actor(said.apply("initiatorId") == null ? "actor" : "initiator", said);
    }

    private static Actor actor(String role, UnaryOperator<String> said) {
        return new Actor(
                said.apply(role + "Id"),
                said.apply(role + "Name"),
                said.apply(role + "Kind"),
                said.apply(role + "Organisation"));
    }

    /** Where it was caused; it is not part of what is said of an event. */
    static Optional<TraceContext> traceOf(ConsumerRecord<?, ?> event) {
        return TraceContext.parse(text(event, "traceparent"));
    }

    /** An event's kind, also of one that cannot be read; empty if it does not say. */
    static String typeOf(ConsumerRecord<?, ?> event) {
        String type = text(event, "ce_type");
        return type == null ? "" : type;
    }

    private static String text(ConsumerRecord<?, ?> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
