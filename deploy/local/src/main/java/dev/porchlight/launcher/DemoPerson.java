package dev.porchlight.launcher;

import java.io.IOException;
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
    private static final Set<Integer> PASSING = Set.of(400, 403, 404, 422, 429, 502, 503);

    private final String email;
    private final SignIn signIn;
    private final Rest rest;

    DemoPerson(Settings settings, String email) {
        this.email = email;
        this.signIn = SignIn.personWithPast(settings, email, Settings.DEMO_PASSWORD);
        this.rest = new Rest(settings.gatewayUrl(), signIn);
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

    Rest.Answer upload(String path, String name, byte[] content) throws IOException, InterruptedException {
        return eventually("POST " + path, () -> rest.upload(path, name, content));
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
