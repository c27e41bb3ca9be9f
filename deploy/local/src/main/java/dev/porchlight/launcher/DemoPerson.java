package dev.porchlight.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A demo person at the gateway, with a token of their own. */
final class DemoPerson {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Set<Integer> PASSING = Set.of(400, 403, 404, 422, 429, 503);

    private final String email;
    private final SignIn signIn;
    private final Rest rest;

    DemoPerson(Settings settings, String email) {
        this.email = email;
        this.signIn = SignIn.personWithPast(settings, email, Settings.DEMO_PASSWORD);
        this.rest = new Rest("http://localhost:" + settings.port(Ports.GATEWAY), signIn);
    }

    private DemoPerson(String email, SignIn signIn, Rest rest) {
        this.email = email;
        this.signIn = signIn;
        this.rest = rest;
    }

    /** The same person at an earlier time: what they do then is remembered with it. */
    DemoPerson at(Instant time) {
        return new DemoPerson(email, signIn, rest.with("Portal-Occurred-At", time.toString()));
    }

    /** Accounts come into being by events, a moment after the person. */
    void awaitSignIn() throws InterruptedException {
        Instant end = Instant.now().plus(LIMIT);
        while (!signIn.works()) {
            if (Instant.now().isAfter(end)) {
                throw new Trouble(
                        email + " cannot sign in. See ./portal logs identity-service and ./portal logs keycloak.");
            }
            Thread.sleep(POLL);
        }
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return eventually("GET " + path, () -> rest.get(path)).json();
    }

    /** Returns the new thing's id. */
    String create(String path, String about, Map<String, ?> body) throws IOException, InterruptedException {
        return post(path, about, body).json().get("id").asString();
    }

    Rest.Answer post(String path, String about, Map<String, ?> body) throws IOException, InterruptedException {
        String key = UUID.nameUUIDFromBytes(("demo " + path + " " + about).getBytes(StandardCharsets.UTF_8))
                .toString();
        return eventually("POST " + path, () -> rest.post(path, body, Map.of("Idempotency-Key", key)));
    }

    void put(String path, Map<String, ?> body) throws IOException, InterruptedException {
        eventually("PUT " + path, () -> rest.put(path, body));
    }

    String upload(String name, byte[] content) throws IOException, InterruptedException {
        String boundary = "porchlight-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return eventually(
                        "POST /api/attachments",
                        () -> Rest.send(rest.request("/api/attachments")
                                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))))
                .json()
                .get("id")
                .asString();
    }

    private interface Request {
        Rest.Answer send() throws IOException, InterruptedException;
    }

    /** What others say of a person or organisation arrives by events: until then it is unknown, which is an answer of 4xx. */
    private Rest.Answer eventually(String what, Request request) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(LIMIT);
        Rest.Answer answer = request.send();
        while (PASSING.contains(answer.status()) && Instant.now().isBefore(end)) {
            Thread.sleep(POLL);
            answer = request.send();
        }
        if (!answer.ok()) {
            throw new Trouble("The demo world could not be filled: " + what + " as " + email + " answered "
                    + answer.status() + " " + answer.body()
                    + ". Go on with ./portal up, or leave it out: ./portal reset && ./portal up --no-demo");
        }
        return answer;
    }
}
