package dev.porchlight.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A demo person at the gateway, with a token of their own. */
final class DemoPerson {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration POLL = Duration.ofMillis(250);

    private final String email;
    private final SignIn signIn;
    private final Rest rest;

    DemoPerson(Settings settings, String email) {
        this.email = email;
        this.signIn = SignIn.person(settings, email, Settings.DEMO_PASSWORD);
        this.rest = new Rest("http://localhost:" + settings.port(Ports.GATEWAY), signIn);
    }

    /** Accounts come into being by events, a moment after the person. */
    void awaitSignIn() throws InterruptedException {
        Instant end = Instant.now().plus(LIMIT);
        while (!signIn.works()) {
            if (Instant.now().isAfter(end)) {
                throw new Trouble(email + " cannot sign in. See ./portal logs identity-service and ./portal logs keycloak.");
            }
            Thread.sleep(POLL);
        }
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return require("GET " + path, rest.get(path)).json();
    }

    /** Returns the new thing's id. */
    String create(String path, String about, Map<String, ?> body) throws IOException, InterruptedException {
        return post(path, about, body).json().get("id").asString();
    }

    /**
     * What others say of a person or organisation arrives by events: until then it is unknown, which is an answer of 4xx.
     */
    Rest.Answer post(String path, String about, Map<String, ?> body) throws IOException, InterruptedException {
        String key = UUID.nameUUIDFromBytes(("demo " + path + " " + about).getBytes(StandardCharsets.UTF_8)).toString();
        Instant end = Instant.now().plus(LIMIT);
        Rest.Answer answer = rest.post(path, body, Map.of("Idempotency-Key", key));
        while (!answer.ok() && Instant.now().isBefore(end) && passing(answer)) {
            Thread.sleep(POLL);
            answer = rest.post(path, body, Map.of("Idempotency-Key", key));
        }
        return require("POST " + path, answer);
    }

    void put(String path, Map<String, ?> body) throws IOException, InterruptedException {
        require("PUT " + path, rest.put(path, body));
    }

    String upload(String name, byte[] content) throws IOException, InterruptedException {
        String boundary = "porchlight-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return require("POST /api/attachments", Rest.send(rest.request("/api/attachments")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))))
                .json()
                .get("id")
                .asString();
    }

    private static boolean passing(Rest.Answer answer) {
        return answer.status() == 400 || answer.status() == 404 || answer.status() == 422 || answer.status() == 429
                || answer.status() == 503;
    }

    private Rest.Answer require(String what, Rest.Answer answer) {
        if (!answer.ok()) {
            throw new Trouble("The demo world could not be filled: " + what + " as " + email + " answered " + answer.status() + " "
                    + answer.body() + ". Go on with ./portal up, or leave it out: ./portal reset && ./portal up --no-demo");
        }
        return answer;
    }
}
