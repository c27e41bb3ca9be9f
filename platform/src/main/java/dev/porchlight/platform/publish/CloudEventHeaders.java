package dev.porchlight.platform.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * The CloudEvents 1.0 attributes of an event in Kafka's binary mode, with extensions for its place in the aggregate,
 * for who caused it, and for when the service was last restored.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">The
 *     binding</a>
 */
final class CloudEventHeaders {

    private CloudEventHeaders() {}

    static List<Header> of(DomainEventMessage<?> event, String name, String source, Epoch epoch) {
        var headers = new java.util.ArrayList<Header>();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", event.getIdentifier());
        add(headers, "ce_source", source);
        add(headers, "ce_type", name);
        add(headers, "ce_subject", event.getAggregateIdentifier());
        add(headers, "ce_time", event.getTimestamp().toString());
        add(headers, "ce_sequence", Long.toString(event.getSequenceNumber()));
        add(headers, "ce_epoch", epoch.header().orElse(null));
        add(headers, "content-type", "application/json");
        add(headers, "ce_actorid", event.getMetaData().get("actorId"));
        add(headers, "ce_actorname", event.getMetaData().get("actorName"));
        add(headers, "ce_actorkind", event.getMetaData().get("actorKind"));
        add(headers, "ce_actororganisation", event.getMetaData().get("actorOrganisation"));
        add(headers, "ce_agentid", event.getMetaData().get("agentId"));
        add(headers, "ce_agentname", event.getMetaData().get("agentName"));
        add(headers, "ce_causationid", event.getMetaData().get("causationId"));
        add(headers, "ce_initiatorid", event.getMetaData().get("initiatorId"));
        add(headers, "ce_initiatorname", event.getMetaData().get("initiatorName"));
        add(headers, "ce_initiatorkind", event.getMetaData().get("initiatorKind"));
        add(headers, "ce_initiatororganisation", event.getMetaData().get("initiatorOrganisation"));
        add(headers, "traceparent", event.getMetaData().get("traceparent"));
        return headers;
    }

    private static void add(List<Header> headers, String name, Object value) {
        if (value != null) {
            headers.add(new RecordHeader(name, value.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }
}
