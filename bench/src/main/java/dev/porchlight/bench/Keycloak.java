package dev.porchlight.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real tokens for the people of the bench. */
final class Keycloak {

    static final String PASSWORD = "lamp-in-the-window";
    private static final JsonMapper JSON = new JsonMapper();

    private final Portal portal;
    private final HttpClient http = HttpClient.newHttpClient();

    Keycloak(Portal portal) {
        this.portal = portal;
    }

    String token(String email) throws IOException, InterruptedException {
        return token("porchlight", "porchlight-cli", email, PASSWORD);
    }

    /** Waits until the person's account is there, and gives it the demo password. */
    void setPassword(String email) throws IOException, InterruptedException {
        String admin = token("master", "admin-cli", "admin", portal.secret("keycloak-admin"));
        String users = portal.keycloak() + "/admin/realms/porchlight/users";
        Instant end = Instant.now().plus(Duration.ofMinutes(5));
        JsonNode found = JSON.createArrayNode();
        while (found.isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new IOException("No account was made for " + email);
            }
            found = JSON.readTree(send(HttpRequest.newBuilder(URI.create(users + "?exact=true&email=" + encode(email)))
                    .header("Authorization", "Bearer " + admin)));
        }
        send(HttpRequest.newBuilder(
                        URI.create(users + "/" + found.get(0).get("id").asString() + "/reset-password"))
                .header("Authorization", "Bearer " + admin)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("type", "password", "value", PASSWORD, "temporary", false)))));
    }

    private String token(String realm, String client, String user, String password)
            throws IOException, InterruptedException {
        String form = Map.of("grant_type", "password", "client_id", client, "username", user, "password", password)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return JSON.readTree(send(HttpRequest.newBuilder(
                                URI.create(portal.keycloak() + "/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))))
                .get("access_token")
                .asString();
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("Keycloak answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
