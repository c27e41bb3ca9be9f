package dev.porchlight.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** A service behind the gateway. It answers with what it was asked, or misbehaves as the path says. */
public final class Upstream {

    /** What reached the service. */
    public record Seen(
            String method, String target, java.util.Map<String, java.util.List<String>> headers, long bodySize) {}

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> DIED = ConcurrentHashMap.newKeySet();
    private static final HttpServer SERVER = serve();

    /** Live streams whose reader is still there, as far as the service can tell. */
    public static final AtomicInteger OPEN_STREAMS = new AtomicInteger();

    private Upstream() {}

    public static String url() {
        return "http://localhost:" + SERVER.getAddress().getPort();
    }

    public static int closedPort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static HttpServer serve() {
        try {
            var server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", Upstream::echo);
            server.createContext("/api/tickets/slow", Upstream::neverAnswer);
            server.createContext("/api/tickets/broken", Upstream::breakOff);
            server.createContext("/api/tickets/dead", HttpExchange::close);
            server.createContext("/api/tickets/dies-once", Upstream::dieOnce);
            server.createContext("/api/tickets/search", exchange -> Found.answer("ticket", exchange));
            server.createContext("/api/articles/search", exchange -> Found.answer("article", exchange));
            server.createContext("/api/quotes/search", Found::nothing);
            server.createContext("/api/invoices/search", Found::nothing);
            server.createContext("/api/requests/search", Found::nothing);
            server.createContext("/api/catalogue/search", Found::nothing);
            server.createContext("/api/projects/search", Found::nothing);
            server.createContext("/api/outages/search", Found::nothing);
            server.createContext("/api/live", Upstream::stream);
            server.createContext("/api/provider", SaidProvider::answer);
            server.createContext("/api/visits", People::visits);
            server.createContext("/api/me", People::me);
            server.createContext("/api/memberships", People::memberships);
            server.createContext("/api/tickets/of-kestrel", People::onlyAtKestrel);
            server.start();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void echo(HttpExchange exchange) throws IOException {
        var size = exchange.getRequestBody().transferTo(java.io.OutputStream.nullOutputStream());
        var seen = new Seen(
                exchange.getRequestMethod(), exchange.getRequestURI().toString(), exchange.getRequestHeaders(), size);
        var body = JSON.writeValueAsBytes(seen);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("ETag", "\"3\"");
        headers.set("Portal-Position", "a@3");
        headers.set("Set-Cookie", "upstream=1");
        headers.set("Cache-Control", "max-age=60");
        var empty = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(200, empty ? -1 : body.length);
        if (!empty) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    /** Of those with one key the first: it reads the request and is gone. */
    private static void dieOnce(HttpExchange exchange) throws IOException {
        if (DIED.add(String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")))) {
            exchange.getRequestBody().readAllBytes();
            exchange.close();
        } else {
            echo(exchange);
        }
    }

    static void neverAnswer(HttpExchange exchange) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Announces more than it sends. */
    private static void breakOff(HttpExchange exchange) throws IOException {
        var size = exchange.getRequestURI().getPath().endsWith("early") ? 1_000 : 100_000;
        exchange.sendResponseHeaders(200, size);
        exchange.getResponseBody().write(new byte[size / 2]);
        exchange.getResponseBody().flush();
        exchange.close();
    }

    /** An event every 50 ms, for as long as somebody reads. */
    private static void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OPEN_STREAMS.incrementAndGet();
        try (exchange) {
            for (int number = 0; ; number++) {
                exchange.getResponseBody().write(("data: " + number + "\n\n").getBytes(StandardCharsets.US_ASCII));
                exchange.getResponseBody().flush();
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            }
        } catch (IOException readerGone) {
            OPEN_STREAMS.decrementAndGet();
        }
    }
}
