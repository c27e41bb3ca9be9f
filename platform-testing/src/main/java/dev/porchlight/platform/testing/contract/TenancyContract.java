package dev.porchlight.platform.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Tenancy over every endpoint there is, made from the service's own OpenAPI document: without a genuine token there is
 * nothing; and what belongs to one organisation does not exist for another's people. An endpoint added later is
 * tested without anybody thinking of it.
 */
public abstract class TenancyContract {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @Autowired
    protected Api api;

    private record Operation(String method, String path, JsonNode description) {

        /** Whether it says of itself that nobody has to be known ({@code @SecurityRequirements}). */
        boolean isOpen() {
            return description.has("security") && description.get("security").isEmpty();
        }

        @Override
        public String toString() {
            return method.toUpperCase() + " " + path;
        }
    }

    /**
     * Makes things of one organisation, and names them by the path parameters that take them, such as {@code id}. A
     * key may be a path's beginning and the parameter, {@code /api/attachments/{id}}, where a name means several things.
     */
    protected abstract Map<String, String> thingsOfAnOrganisation();

    /** Texts that stand in those things and must not be told to others. */
    protected abstract List<String> secrets();

    @TestFactory
    Stream<DynamicTest> withoutAGenuineTokenThereIsNothing() {
        List<String> tokens = new ArrayList<>(List.of("rubbish", Tokens.expired(), Tokens.forged()));
        tokens.add(null);
        return operations()
                .filter(operation -> !operation.isOpen())
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    for (String token : tokens) {
                        String path = operation
                                .path()
                                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
                        assertThat(call(api.as(token), operation, path).status())
                                .isEqualTo(401);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatBelongsToOneOrganisationDoesNotExistForAnother() {
        Map<String, String> things = thingsOfAnOrganisation();
        Api stranger = api.as(Tokens.Contact.at(UUID.randomUUID()).seeing("organisation"));
        return operations()
                .filter(operation -> !operation.path().equals("/api/live"))
                .filter(operation -> !operation.isOpen() || isAboutOneOf(operation.path(), things))
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    Api.Answer answer = call(stranger, operation, fill(operation.path(), things));
                    if (operation.path().contains("{")) {
                        assertThat(answer.status()).isIn(403, 404);
                    }
                    assertThat(answer.status()).isLessThan(500);
                    assertThat(answer.text()).doesNotContain(secrets());
                    if (!operation.path().contains("{")) {
                        assertThat(answer.text()).doesNotContain(ids(things));
                    }
                }));
    }

    /**
     * Not even that there is such a thing is told: ids that follow from a name can be made up. Asked for with a position that
     * somebody made up, too, a thing that is there answers as one that is not.
     */
    @TestFactory
    Stream<DynamicTest> whatBelongsToOneOrganisationAnswersAnotherAsWhatThereIsNot() {
        Map<String, String> things = thingsOfAnOrganisation();
        Map<String, String> nothing = things.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        thing -> UUID_TEXT.matcher(thing.getValue()).matches()
                                ? UUID.randomUUID().toString()
                                : thing.getValue()));
        Api stranger = api.as(Tokens.Contact.at(UUID.randomUUID()).seeing("organisation"));
        return operations()
                .filter(operation -> !operation.isOpen() && operation.path().contains("{"))
                .filter(operation -> !fill(operation.path(), things).equals(fill(operation.path(), nothing)))
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    for (String position : List.of("", "@0", "@1")) {
                        assertThat(told(stranger, operation, things, position))
                                .as(position)
                                .isEqualTo(told(stranger, operation, nothing, position));
                    }
                }));
    }

    /** All of an answer that could tell something, without what is another each time. */
    private List<String> told(Api stranger, Operation operation, Map<String, String> things, String position) {
        String path = fill(operation.path(), things);
        Matcher id = UUID_TEXT.matcher(path);
        Api asking =
                position.isEmpty() || !id.find() ? stranger : stranger.with("Portal-Position", id.group() + position);
        Api.Answer answer = call(asking, operation, path);
        return List.of(
                String.valueOf(answer.status()),
                String.valueOf(answer.header("ETag")),
                String.valueOf(answer.header("Portal-Position")),
                UUID_TEXT.matcher(answer.text()).replaceAll("ID").replaceAll("\"traceId\":\"[^\"]*\"", ""));
    }

    /** What is for everybody may be about no organisation's thing at all. */
    private static boolean isAboutOneOf(String path, Map<String, String> things) {
        return !path.contains("{")
                || things.keySet().stream()
                        .anyMatch(key -> key.startsWith("/") ? path.startsWith(key) : path.contains("{" + key + "}"));
    }

    /** Numbers are left out: a small one may stand in any answer. */
    private static List<String> ids(Map<String, String> things) {
        return things.values().stream().filter(thing -> thing.contains("-")).toList();
    }

    private Stream<Operation> operations() {
        return api.get("/v3/api-docs").json().get("paths").properties().stream().flatMap(path -> METHODS.stream()
                .filter(method -> path.getValue().has(method))
                .map(method ->
                        new Operation(method, path.getKey(), path.getValue().get(method))));
    }

    private Api.Answer call(Api api, Operation operation, String path) {
        JsonNode content = operation.description().path("requestBody").path("content");
        if (content.has("multipart/form-data")) {
            return api.upload(path, "a.txt", "text/plain", "a".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        if (operation.method().equals("get") || operation.method().equals("delete")) {
            return api.send(api.request(path)
                    .method(operation.method().toUpperCase(), java.net.http.HttpRequest.BodyPublishers.noBody()));
        }
        JsonNode schema = content.path("application/json").path("schema");
        return api.send(
                operation.method().toUpperCase(),
                path,
                schema.isMissingNode() ? "{}" : Bodies.accepted(document(), schema));
    }

    private JsonNode document() {
        return api.get("/v3/api-docs").json();
    }

    private static String fill(String path, Map<String, String> things) {
        String filled = path;
        for (var thing : things.entrySet()) {
            String key = thing.getKey();
            if (key.startsWith("/") && path.startsWith(key)) {
                filled = filled.replace(key, key.replaceAll("\\{[^}]+}", thing.getValue()));
            }
        }
        for (var thing : things.entrySet()) {
            filled = filled.replace("{" + thing.getKey() + "}", thing.getValue());
        }
        assertThat(filled)
                .as("every path parameter of %s is known to thingsOfAnOrganisation()", path)
                .doesNotContain("{");
        return filled;
    }
}
