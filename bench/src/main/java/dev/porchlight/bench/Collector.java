package dev.porchlight.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;

/** Where the system sends its traces, if {@code PORCHLIGHT_TRACES} names a place; what comes is thrown away. */
final class Collector implements AutoCloseable {

    private static final String ADDRESS = System.getenv("PORCHLIGHT_TRACES");

    private final HttpServer server = HttpServer.create();

    Collector() throws IOException {
        if (isNamed()) {
            server.bind(new InetSocketAddress("localhost", URI.create(ADDRESS).getPort()), 0);
            server.createContext("/", exchange -> {
                try (exchange) {
                    exchange.getRequestBody().readAllBytes();
                    exchange.sendResponseHeaders(200, -1);
                }
            });
            server.start();
        }
    }

    static boolean isNamed() {
        return ADDRESS != null;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
