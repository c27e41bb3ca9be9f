package dev.porchlight.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service's part in a search. It finds one thing, whose title is what was looked for; words like {@code article-slow}
 * make the service of that kind do something else.
 */
final class Found {

    private static final JsonMapper JSON = new JsonMapper();

    private static final ReentrantLock MACHINE = new ReentrantLock(true);

    private Found() {}

    static void answer(String kind, HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getRawQuery();
        var q = URLDecoder.decode(query.replaceFirst(".*\\bq=([^&]*).*", "$1"), StandardCharsets.UTF_8);
        if (q.contains(kind + "-slow")) {
            Upstream.neverAnswer(exchange);
        } else if (q.contains(kind + "-busy")) {
            oneAfterAnother();
            nothing(exchange);
        } else if (q.contains(kind + "-broken")) {
            send(exchange, 500, "{}");
        } else if (q.contains(kind + "-nonsense")) {
            send(exchange, 200, "<html>");
        } else if (q.contains(kind + "-forbidden")) {
            send(exchange, 403, "{}");
        } else if (q.contains(kind + "-nothing")
                || q.contains(kind + "-mistyped") && query.contains("corrected=false")) {
            nothing(exchange);
        } else {
            send(exchange, 200, JSON.writeValueAsString(Map.of("hits", List.of(hit(kind, q, exchange)), "more", true)));
        }
    }

    /** A machine that has work for half a second when two for each of its processors are looking for something. */
    private static void oneAfterAnother() {
        MACHINE.lock();
        try {
            Thread.sleep(
                    Duration.ofMillis(500).dividedBy(2L * Runtime.getRuntime().availableProcessors()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            MACHINE.unlock();
        }
    }

    static void nothing(HttpExchange exchange) throws IOException {
        send(exchange, 200, JSON.writeValueAsString(Map.of("hits", List.of(), "more", false)));
    }

    private static Map<String, Object> hit(String kind, String q, HttpExchange exchange) {
        var asked = new ArrayList<String>();
        for (var header : List.of("Authorization", "traceparent", "Cookie")) {
            asked.add(exchange.getRequestHeaders().getFirst(header));
        }
        var hit = new LinkedHashMap<String, Object>();
        hit.put("kind", kind);
        hit.put("id", UUID.randomUUID());
        hit.put("number", "10042");
        hit.put("title", List.of(Map.of("text", q, "match", true)));
        hit.put("excerpt", null);
        hit.put("context", exchange.getRequestURI() + " " + asked);
        hit.put("status", null);
        hit.put("at", "2026-03-02T12:00:00Z");
        return hit;
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
