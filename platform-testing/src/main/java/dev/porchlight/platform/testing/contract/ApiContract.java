package dev.porchlight.platform.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Tokens;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A service's HTTP API as its public contract, checked in below {@code docs/api}. A service's {@code @ServiceIT} extends
 * this. That its successes are the documented ones, {@link Api} sees in every test.
 */
public abstract class ApiContract {

    @Autowired
    Api api;

    @Value("${porchlight.service}")
    String service;

    @Test
    void theOpenApiDocumentIsTrue() {
        JsonNode document = document();
        ((ObjectNode) document).remove("servers");
        ContractFiles.holdAgainst(ContractFiles.docs().resolve("api/" + service + ".json"), document);
    }

    @TestFactory
    Stream<DynamicTest> whatAListMayBeSortedByIsListed() {
        Api agent = api.as(Tokens.Agent.technician());
        return document().get("paths").propertyStream().flatMap(path -> sortOf(path.getValue())
                .map(sort -> dynamicTest(path.getKey(), () -> {
                    assertThat(sort.path("enum"))
                            .as("words, from a static Sorting of the controller")
                            .isNotEmpty();
                    String list = path.getKey()
                            .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
                    for (JsonNode word : sort.get("enum")) {
                        assertThat(agent.get(list + "?sort=" + word.asString()).status())
                                .as("status when sorted by %s", word)
                                .isIn(200, 404);
                    }
                })));
    }

    private static Stream<JsonNode> sortOf(JsonNode path) {
        return path.path("get")
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.get("name").asString().equals("sort"))
                .map(parameter -> parameter.get("schema"));
    }

    private JsonNode document() {
        return api.get("/v3/api-docs").json();
    }
}
