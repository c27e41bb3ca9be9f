package dev.porchlight.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of identity-service as the gateway asks itself. */
public final class People {

    public static final String CASEY = "11111111-1111-1111-1111-111111111111";
    public static final String CASEY_AT_KESTREL = "22222222-2222-2222-2222-222222222222";

    /** What was asked about visits, and as whom. */
    public static final List<String> ASKED = new CopyOnWriteArrayList<>();

    public static volatile Duration lasting = Duration.ofMinutes(30);

    private static final String VISIT = "33333333-3333-3333-3333-333333333333";

    private People() {}

    static void visits(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        ASKED.add(exchange.getRequestURI().getPath() + " " + actingAs(exchange));
        if (exchange.getRequestURI().getPath().endsWith("/end")) {
            answer(exchange, 204, "");
        } else if (body.contains("\"reason\":\"\"")) {
            answer(exchange, 400, """
                    {"type":"https://porchlight.dev/problems/invalid-input","title":"Invalid input","status":400,
                    "errors":[{"pointer":"/reason","message":"is required"}],"instance":"/api/visits"}""");
        } else {
            answer(exchange, 201, """
                    {"id":"%s","pass":"%s.signed","until":"%s"}""".formatted(VISIT, CASEY, Instant.now().plus(lasting)));
        }
    }

    static void me(HttpExchange exchange) throws IOException {
        var as = actingAs(exchange);
        answer(exchange, 200, """
                {"id":"%s","kind":"contact","name":"Casey Contact","email":"casey@harbour.example","organisationId":"o",
                "organisationName":"%s","siteId":null,"roles":["user"],"ticketVisibility":"own","agent":%s}""".formatted(
                        as.split("\\.")[0],
                        as.equals(CASEY_AT_KESTREL) ? "Kestrel Law" : "Harbour Dental",
                        as.endsWith("signed") ? "\"Terry\"" : "null"));
    }

    static void memberships(HttpExchange exchange) throws IOException {
        answer(exchange, 200, """
                [{"contactId":"%s","organisation":{"id":"o","name":"Harbour Dental"}},
                {"contactId":"%s","organisation":{"id":"k","name":"Kestrel Law"}}]""".formatted(CASEY, CASEY_AT_KESTREL));
    }

    static void onlyAtKestrel(HttpExchange exchange) throws IOException {
        answer(exchange, actingAs(exchange).equals(CASEY_AT_KESTREL) ? 200 : 404, "{}");
    }

    private static String actingAs(HttpExchange exchange) {
        var as = exchange.getRequestHeaders().getFirst("Portal-Acting-As");
        return as == null ? "nobody else" : as;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
