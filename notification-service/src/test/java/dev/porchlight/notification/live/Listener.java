package dev.porchlight.notification.live;

import dev.porchlight.platform.testing.Api;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser that listens, as a browser would: it keeps the last id it was given. */
final class Listener implements AutoCloseable {

    record Message(String event, JsonNode data, long nanos) {}

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpResponse<java.io.InputStream> response;
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private volatile String lastId;
    private volatile int comments;
    private volatile int heartbeats;
    private volatile boolean ended;

    private Listener(HttpRequest request) {
        try {
            response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::read);
    }

    static Listener to(Api api) {
        return to(api, "", null);
    }

    static Listener to(Api api, String query, String lastId) {
        Api asked = lastId == null ? api : api.with("Last-Event-ID", lastId);
        return new Listener(asked.request("/api/live" + query).GET().build());
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String event = null;
            StringBuilder data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(":")) {
                    comments++;
                } else if (line.startsWith("id: ")) {
                    lastId = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data.append(line.substring(6));
                } else if (line.isEmpty() && !data.isEmpty()) {
                    if (event.equals("heartbeat")) {
                        heartbeats++;
                    } else {
                        messages.add(new Message(event, JSON.readTree(data.toString()), System.nanoTime()));
                    }
                    data.setLength(0);
                }
            }
        } catch (IOException e) {
            // closed by the test or cut off by the service
        }
        ended = true;
    }

    HttpResponse<?> response() {
        return response;
    }

    List<Message> messages() {
        return messages;
    }

    List<Message> of(String event) {
        return messages.stream()
                .filter(message -> message.event().equals(event))
                .toList();
    }

    String lastId() {
        return lastId;
    }

    int comments() {
        return comments;
    }

    int heartbeats() {
        return heartbeats;
    }

    boolean ended() {
        return ended;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
