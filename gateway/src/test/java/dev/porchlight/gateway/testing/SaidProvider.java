package dev.porchlight.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What identity-service says of the provider: nothing, until a test has it say something. */
public final class SaidProvider {

    public static final String LOGO = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>";

    private static volatile String said;

    private SaidProvider() {}

    /** @param json null for nothing */
    public static void says(String json) {
        said = json;
    }

    static void answer(HttpExchange exchange) throws IOException {
        var logo = exchange.getRequestURI().getPath().contains("/logos/");
        var body = logo ? LOGO : said;
        if (body == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", logo ? "image/svg+xml" : "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
