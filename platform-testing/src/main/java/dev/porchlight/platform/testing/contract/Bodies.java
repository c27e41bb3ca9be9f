package dev.porchlight.platform.testing.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Makes request bodies that a schema accepts. */
final class Bodies {

    private Bodies() {}

    static Object accepted(JsonNode document, JsonNode schema) {
        if (schema.has("$ref")) {
            return accepted(document, document.at(schema.get("$ref").asString().substring(1)));
        }
        if (schema.has("anyOf")) {
            return accepted(document, schema.get("anyOf").get(0));
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0).asString();
        }
        JsonNode type = schema.path("type").isArray() ? schema.path("type").get(0) : schema.path("type");
        return switch (type.asString("object")) {
            case "string" -> schema.has("example") ? schema.get("example").asString() : text(schema);
            case "integer", "number" -> 1;
            case "boolean" -> true;
            case "array" ->
                schema.path("minItems").asInt(0) > 0 ? List.of(accepted(document, schema.get("items"))) : List.of();
            default -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                schema.path("properties")
                        .properties()
                        .forEach(field -> fields.put(field.getKey(), accepted(document, field.getValue())));
                yield fields;
            }
        };
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "uuid" -> UUID.randomUUID().toString();
            case "email" -> "somebody@example.com";
            case "date" -> "2026-03-14";
            case "date-time" -> "2026-03-14T09:26:53Z";
            default -> "some text";
        };
    }
}
