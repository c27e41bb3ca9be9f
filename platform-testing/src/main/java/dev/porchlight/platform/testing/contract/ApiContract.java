package dev.porchlight.platform.testing.contract;

import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;
import static java.net.http.HttpRequest.BodyPublishers.ofInputStream;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Tokens;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Locale;
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

    private static final List<String> CHANGES = List.of("POST", "PUT", "PATCH", "DELETE");

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
        Api agent = api.as(Tokens.Agent.administrator());
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

    /** Wherever files are taken in that belong to things afterwards. */
    @TestFactory
    Stream<DynamicTest> filesMayComeInPieces() {
        Api agent = api.as(Tokens.Agent.administrator());
        return document()
                .get("paths")
                .propertyStream()
                .filter(path -> takesFiles(path.getValue()))
                .map(path -> dynamicTest(path.getKey(), () -> {
                    String piece = path.getKey() + "?upload=" + UUID.randomUUID() + "&size=10&from=";
                    assertThat(agent.upload(piece + 0, "a.txt", "text/plain", "Hello".getBytes(US_ASCII))
                                    .status())
                            .isEqualTo(202);
                    Answer whole = agent.upload(piece + 5, "a.txt", "text/plain", "World".getBytes(US_ASCII));
                    assertThat(whole.status()).isEqualTo(201);
                    assertThat(whole.json().get("size").asInt()).isEqualTo(10);
                }));
    }

    private static boolean takesFiles(JsonNode path) {
        return path.at("/post/responses/201/content/application~1json/schema/$ref")
                .asString("")
                .endsWith("/Upload");
    }

    /** Bodies that no operation needs, in the forms that a bound could forget. */
    @TestFactory
    Stream<DynamicTest> noBodyIsReadThatIsTooLarge() {
        Api agent = api.as(Tokens.Agent.technician());
        byte[] body = " ".repeat(1_500_000).getBytes(US_ASCII);
        return document().get("paths").propertyStream().flatMap(path -> CHANGES.stream()
                .filter(method -> path.getValue().has(method.toLowerCase(Locale.ROOT)))
                .map(method -> dynamicTest(method + " " + path.getKey(), () -> {
                    String address = path.getKey()
                            .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
                    for (String type : new String[] {null, "application/json", "Text/Plain"}) {
                        assertThat(agent.send(sending(agent, address, method, type, ofByteArray(body)))
                                        .status())
                                .as("announced, as %s", type)
                                .isEqualTo(413);
                        int status = agent.send(sending(
                                        agent,
                                        address,
                                        method,
                                        type,
                                        ofInputStream(() -> new ByteArrayInputStream(body))))
                                .status();
                        // Where nothing is read, nothing need be refused.
                        assertThat(status).as("in chunks, as %s", type).isLessThan(500);
                        if (method.equals("POST") && !"Text/Plain".equals(type)) {
                            assertThat(status).as("in chunks, as %s", type).isEqualTo(413);
                        }
                    }
                })));
    }

    private static HttpRequest.Builder sending(
            Api caller, String address, String method, String type, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request =
                caller.request(address).method(method, body).header("Idempotency-Key", "too large");
        return type == null ? request : request.header("Content-Type", type);
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
