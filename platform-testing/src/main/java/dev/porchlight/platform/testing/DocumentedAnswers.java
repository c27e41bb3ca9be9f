package dev.porchlight.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;

/** Holds a service's answers against its own OpenAPI document: what succeeds has to do so with a status it names. */
final class DocumentedAnswers {

    private final Supplier<JsonNode> source;
    private Map<PathPattern, JsonNode> paths;

    /** @param source the document, asked for once, when the first answer comes */
    DocumentedAnswers(Supplier<JsonNode> source) {
        this.source = source;
    }

    /** Fails if the operation is in the document, and this success is not among its answers. */
    void hold(HttpRequest request, int status) {
        if (status / 100 != 2 || !request.uri().getPath().startsWith("/api/")) {
            return;
        }
        PathContainer path = PathContainer.parsePath(request.uri().getPath());
        paths().entrySet().stream()
                .filter(documented -> documented.getKey().matches(path))
                .findFirst()
                .map(documented -> documented
                        .getValue()
                        .path(request.method().toLowerCase(Locale.ROOT))
                        .path("responses"))
                .filter(JsonNode::isObject)
                .ifPresent(answers -> assertThat(answers.propertyNames())
                        .as("statuses of %s %s in the OpenAPI document", request.method(), path.value())
                        .contains(String.valueOf(status)));
    }

    /** The most exact first. */
    private synchronized Map<PathPattern, JsonNode> paths() {
        if (paths == null) {
            paths = new TreeMap<>();
            source.get()
                    .get("paths")
                    .properties()
                    .forEach(
                            path -> paths.put(PathPatternParser.defaultInstance.parse(path.getKey()), path.getValue()));
        }
        return paths;
    }
}
