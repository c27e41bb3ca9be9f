package dev.porchlight.platform.testing;

import dev.porchlight.platform.security.ActingPasses;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.function.IntSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Calls the service under test over HTTP, as somebody. A success that its OpenAPI document does not name is a failure. */
public final class Api {

    private static final JsonMapper JSON = new JsonMapper();

    private final IntSupplier port;
    private final String token;
    private final String[] headers;
    private final HttpClient http;
    private final DocumentedAnswers documented;

    Api(IntSupplier port) {
        this.port = port;
        token = null;
        headers = new String[0];
        http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        documented = new DocumentedAnswers(() -> get("/v3/api-docs").json());
    }

    private Api(IntSupplier port, String token, String[] headers, HttpClient http, DocumentedAnswers documented) {
        this.port = port;
        this.token = token;
        this.headers = headers;
        this.http = http;
        this.documented = documented;
    }

    /** An answer. */
    public record Answer(int status, java.net.http.HttpHeaders headers, byte[] bytes) {

        /** The body as JSON; a missing node if it is empty. */
        public JsonNode json() {
            return bytes.length == 0 ? MissingNode.getInstance() : JSON.readTree(bytes);
        }

        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse(null);
        }

        public UUID id() {
            return UUID.fromString(json().get("id").asString());
        }

        /** The last word of the problem's type. */
        public String problem() {
            return json().path("type").asString("").replaceFirst(".*/", "");
        }

        /** The pointers of a problem's errors, in their order. */
        public java.util.List<String> pointers() {
            return json().path("errors")
                    .valueStream()
                    .map(error -> error.get("pointer").asString())
                    .toList();
        }
    }

    /** The same service, called with this token; null for none. */
    public Api as(String token) {
        return new Api(port, token, headers, http, documented);
    }

    public Api as(Tokens.Contact contact) {
        return as(contact.token());
    }

    public Api as(Tokens.Agent agent) {
        return as(agent.token());
    }

    /** The same service, called by an agent who acts as a contact. */
    public Api as(Tokens.Agent agent, Tokens.Contact contact, ActingPasses passes) {
        Instant until = Instant.now().plusSeconds(600);
        return as(agent).with(ActingPasses.HEADER, passes.write(agent.id(), contact.id(), UUID.randomUUID(), until));
    }

    /** The same service, called with a further header. */
    public Api with(String name, String value) {
        String[] more = java.util.Arrays.copyOf(headers, headers.length + 2);
        more[headers.length] = name;
        more[headers.length + 1] = value;
        return new Api(port, token, more, http, documented);
    }

    /** The same service; a read shows at least what this answer's command did. */
    public Api after(Answer command) {
        return with("Portal-Position", command.header("Portal-Position"));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    /** With no body at all. */
    public Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** Sends a body as JSON: an object by its fields, a string as it is. */
    public Answer send(String method, String path, Object body) {
        String json = body instanceof String text ? text : JSON.writeValueAsString(body);
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }

    /** Uploads a file as the field {@code file} of a form. */
    public Answer upload(String path, String fileName, String type, byte[] bytes) {
        String boundary = "porchlight" + UUID.randomUUID();
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + fileName.replace("\"", "%22") + "\"\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] foot = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head),
                        BodyPublishers.ofByteArray(bytes),
                        BodyPublishers.ofByteArray(foot))));
    }

    /** A request ready to be finished, for tests that need what is not here. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port.getAsInt() + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpRequest sent = request.build();
            HttpResponse<byte[]> response = http.send(sent, BodyHandlers.ofByteArray());
            documented.hold(sent, response.statusCode());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
