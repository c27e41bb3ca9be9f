package dev.porchlight.platform.testing.contract;

import dev.porchlight.platform.eventstore.EventName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The AsyncAPI 3 document of a service's topic. */
final class AsyncApi {

    private AsyncApi() {}

    static JsonNode of(String service, Collection<Class<?>> events) {
        Map<String, Object> messages = new LinkedHashMap<>();
        Map<String, Object> references = new LinkedHashMap<>();
        for (Class<?> event : events) {
            String name = event.getAnnotation(EventName.class).value();
            String title = event.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
            messages.put(
                    name,
                    Map.of(
                            "name",
                            name,
                            "title",
                            title,
                            "contentType",
                            "application/json",
                            "headers",
                            Map.of("$ref", "#/components/schemas/CloudEventHeaders"),
                            "payload",
                            EventSchemas.schemaOf(event)));
            references.put(name, Map.of("$ref", "#/components/messages/" + name));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asyncapi", "3.0.0");
        document.put(
                "info",
                ordered(
                        "title", "Porchlight: events of the " + service + " service",
                        "version", "1",
                        "description",
                                "Every domain event, as CloudEvents 1.0 in Kafka's binary mode, keyed by the aggregate's id "
                                        + "and in its order. An event may come again with the same ce_id. After a restore of "
                                        + "the service all of its events come again, with the moment of the restore as "
                                        + "ce_epoch; what only came with an earlier ce_epoch, or none, is void."));
        document.put(
                "channels",
                Map.of("events", ordered("address", "porchlight." + service + ".events", "messages", references)));
        document.put(
                "operations",
                Map.of("publish", ordered("action", "send", "channel", Map.of("$ref", "#/channels/events"))));
        document.put("components", ordered("messages", messages, "schemas", Map.of("CloudEventHeaders", headers())));
        return ContractFiles.JSON.readTree(ContractFiles.JSON.writeValueAsString(sorted(document)));
    }

    private static Map<String, Object> headers() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String name : new String[] {
            "ce_specversion",
            "ce_id",
            "ce_source",
            "ce_type",
            "ce_subject",
            "ce_time",
            "ce_sequence",
            "ce_epoch",
            "ce_actorid",
            "ce_actorname",
            "ce_actorkind",
            "ce_actororganisation",
            "ce_agentid",
            "ce_agentname",
            "ce_causationid",
            "ce_initiatorid",
            "ce_initiatorname",
            "ce_initiatorkind",
            "ce_initiatororganisation",
            "traceparent"
        }) {
            properties.put(name, Map.of("type", "string"));
        }
        return ordered("type", "object", "properties", properties, "required", new String[] {
            "ce_specversion", "ce_id", "ce_source", "ce_type", "ce_subject", "ce_time", "ce_sequence"
        });
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** {@code Map.of} has no order of its own; a file that is compared needs one. */
    private static Object sorted(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = map instanceof LinkedHashMap ? new LinkedHashMap<>() : new java.util.TreeMap<>();
            map.forEach((key, inner) -> copy.put((String) key, sorted(inner)));
            return copy;
        }
        return value;
    }
}
