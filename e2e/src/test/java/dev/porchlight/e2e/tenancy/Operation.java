package dev.porchlight.e2e.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One thing that can be done through the API, as its OpenAPI document says.
 *
 * @param path with {@code {name}} for what varies
 * @param isOpen whether nobody has to be known
 * @param takesFile whether a file is sent, in a form
 * @param body schema of what else is sent; missing where nothing is
 */
record Operation(
        String service,
        String method,
        String path,
        boolean isOpen,
        boolean takesFile,
        JsonNode body,
        JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    static List<Operation> all(String service, JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        document.get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .forEach(method -> operations.add(new Operation(
                        service,
                        method.getKey().toUpperCase(java.util.Locale.ROOT),
                        path.getKey(),
                        method.getValue().has("security")
                                && method.getValue().get("security").isEmpty(),
                        method.getValue().at("/requestBody/content").has("multipart/form-data"),
                        method.getValue().at("/requestBody/content/application~1json/schema"),
                        document))));
        return operations;
    }

    boolean namesAThing() {
        return path.contains("{");
    }

    Stream<String> variables() {
        return Stream.of(path.split("/"))
                .filter(part -> part.startsWith("{"))
                .map(part -> part.substring(1, part.length() - 1));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
