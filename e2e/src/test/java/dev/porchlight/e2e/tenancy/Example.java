package dev.porchlight.e2e.tenancy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Something that fits a JSON schema, so that a request is refused for who asks and not for how it is written. */
final class Example {

    /** Words that the documents describe but do not list. */
    private static final Map<String, Object> KNOWN = Map.of("ticketVisibility", "own", "roles", List.of("user"));

    private Example() {}

    static Object of(JsonNode schema, JsonNode document) {
        if (schema.has("$ref")) {
            return of(document.at(schema.get("$ref").asString().substring(1)), document);
        }
        if (schema.has("anyOf")) {
            return of(schema.get("anyOf").get(0), document);
        }
        if (schema.has("example")) {
            return type(schema).equals("string")
                    ? schema.get("example").asString()
                    : Integer.valueOf(schema.get("example").asString());
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0).asString();
        }
        return switch (type(schema)) {
            case "object" -> object(schema, document);
            case "array" ->
                schema.path("minItems").asInt(0) == 0 ? List.of() : List.of(of(schema.get("items"), document));
            case "integer", "number" -> 1;
            case "boolean" -> true;
            default -> text(schema.path("format").asString(""));
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asString() : type.asString("string");
    }

    private static Map<String, Object> object(JsonNode schema, JsonNode document) {
        Map<String, Object> example = new LinkedHashMap<>();
        schema.path("properties").properties().forEach(property -> {
            boolean optional = !schema.path("required").valueStream().anyMatch(name -> name.asString()
                    .equals(property.getKey()));
            // What may be left out is: an id in it would be refused before it is asked whose it is.
            if (!optional || property.getKey().matches("text|name|status|priority|roles|ticketVisibility")) {
                example.put(
                        property.getKey(), KNOWN.getOrDefault(property.getKey(), of(property.getValue(), document)));
            }
        });
        return example;
    }

    private static String text(String format) {
        return switch (format) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2026-03-14";
            case "date-time" -> "2026-03-14T09:00:00Z";
            case "email" -> "somebody@example.com";
            default -> "text";
        };
    }
}
