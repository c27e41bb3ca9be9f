package dev.porchlight.e2e.system;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** The API at the gateway, as one caller. Headers are given as name, value, name, value … */
public final class Api {

    private static final JsonMapper JSON = new JsonMapper();

    private final URI url;
    private final Supplier<String> token;
    private final String position;

    Api(URI url, Supplier<String> token) {
        this(url, token, null);
    }

    private Api(URI url, Supplier<String> token, String position) {
        this.url = url;
        this.token = token;
        this.position = position;
    }

    /** Reads that see at least what this answer's command did. */
    public Api after(Answer answer) {
        return new Api(url, token, answer.header("Portal-Position").orElseThrow());
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public Answer post(String path, Object body, String... headers) {
        return json("POST", path, body, headers);
    }

    public Answer put(String path, Object body, String... headers) {
        return json("PUT", path, body, headers);
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", path, BodyPublishers.noBody(), headers);
    }

    /** @param body sent as it is if it is a text, or else as JSON */
    public Answer json(String method, String path, Object body, String... headers) {
        String text = body instanceof String raw ? raw : JSON.writeValueAsString(body);
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/json";
        return send(method, path, BodyPublishers.ofString(text), all);
    }

    public Answer upload(String name, String type, byte[] content) {
        return upload("/api/attachments", name, type, content);
    }

    public Answer upload(String path, String name, String type, byte[] content) {
        String boundary = "porchlight-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                path,
                BodyPublishers.ofByteArray(body.toByteArray()),
                "Content-Type",
                "multipart/form-data; boundary=" + boundary);
    }

    public Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = Http.to(URI.create(url + path)).method(method, body);
        String bearer = token.get();
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
        if (position != null) {
            request.header("Portal-Position", position);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return Http.send(request);
    }
}
