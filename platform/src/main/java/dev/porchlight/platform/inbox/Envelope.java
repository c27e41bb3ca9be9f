package dev.porchlight.platform.inbox;

import dev.porchlight.platform.eventstore.EventName;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;

/**
 * What is said about an event outside of it: its CloudEvents attributes.
 *
 * @param subject the aggregate's id
 * @param sequence the aggregate's version after this event
 */
public record Envelope(String id, String type, String subject, Instant time, long sequence, Actor actor) {

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
                new Actor(
                        text(event, "ce_actorid"),
                        text(event, "ce_actorname"),
                        text(event, "ce_actorkind"),
                        text(event, "ce_actororganisation")));
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
                new Actor(
                        (String) about.get("actorId"),
                        (String) about.get("actorName"),
                        (String) about.get("actorKind"),
                        (String) about.get("actorOrganisation")));
    }

    private static String text(ConsumerRecord<?, ?> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
