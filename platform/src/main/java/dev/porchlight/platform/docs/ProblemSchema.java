package dev.porchlight.platform.docs;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A problem document's schema. */
final class ProblemSchema {

    private ProblemSchema() {}

    static Schema<?> create() {
        Schema<?> error = object(
                Map.of("pointer", text("A JSON pointer, or a parameter's name"), "message", text("What is wrong")));
        error.setRequired(List.of("pointer", "message"));
        Schema<?> errors = new Schema<>().types(Set.of("array"));
        errors.setItems(error);
        Schema<?> problem = object(Map.of(
                "type", text("What kind of problem it is, as an address that does not change"),
                "title", text("The same in words"),
                "status", new Schema<>().types(Set.of("integer")),
                "detail", text("What is so, and what can be done"),
                "traceId", text("To be quoted when asking for help"),
                "errors", errors));
        problem.setRequired(List.of("type", "title", "status"));
        return problem;
    }

    private static Schema<?> text(String description) {
        return new Schema<>().types(Set.of("string")).description(description);
    }

    private static Schema<?> object(Map<String, Schema<?>> properties) {
        Schema<?> object = new Schema<>().types(Set.of("object"));
        new java.util.TreeMap<>(properties).forEach(object::addProperty);
        return object;
    }
}
