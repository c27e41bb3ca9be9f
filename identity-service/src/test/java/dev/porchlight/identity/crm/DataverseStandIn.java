package dev.porchlight.identity.crm;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks the part of the Dataverse Web API that is documented for change tracking: {@code $select}, pages of the size that the
 * header {@code Prefer} asks for with {@code @odata.nextLink}, then {@code @odata.deltaLink}; deleted records among the changes;
 * 429 with {@code Retry-After}; 410 for a link that is too old; client credentials for {@code URL/.default}.
 */
final class DataverseStandIn {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TOKEN = Pattern.compile("(skiptoken|deltatoken)=(\\d+)(?:-(\\d+))?");

    private record Change(String id, Map<String, Object> record) {}

    private final HttpServer server;
    private final Map<String, List<Change>> tables = new HashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile int tooMany;
    private volatile boolean linksExpired;
    private volatile boolean broken;

    DataverseStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/token", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean right = form.contains("grant_type=client_credentials")
                    && form.contains("client_secret=the-secret")
                    && form.contains("%2F.default");
            answer(exchange, right ? 200 : 401, Map.of("access_token", "for-dataverse", "expires_in", 3600));
        });
        server.createContext("/api/data/v9.2/", this::table);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What was asked, as {@code contacts?$select=…}. */
    List<String> asked() {
        return asked;
    }

    synchronized void has(String table, String id, Map<String, Object> record) {
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(new Change(id, record));
    }

    synchronized void deletes(String table, String id) {
        tables.get(table).add(new Change(id, null));
    }

    /** The next so many requests are too many. */
    void refuses(int requests) {
        tooMany = requests;
    }

    void linksExpire(boolean expired) {
        linksExpired = expired;
    }

    void breaks(boolean is) {
        broken = is;
    }

    private synchronized void table(HttpExchange exchange) throws IOException {
        String table = exchange.getRequestURI().getPath().replaceFirst(".*/", "");
        String query = exchange.getRequestURI().getQuery();
        asked.add(table + "?" + query);
        String prefer = exchange.getRequestHeaders().getFirst("Prefer");
        Matcher size = Pattern.compile("maxpagesize=(\\d+)").matcher(prefer);
        boolean known =
                "Bearer for-dataverse".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!known || !size.find() || !prefer.contains("odata.track-changes")) {
            answer(exchange, known ? 400 : 401, Map.of());
        } else if (broken) {
            answer(exchange, 500, Map.of("error", Map.of("message", "SQL timeout")));
        } else if (tooMany > 0) {
            tooMany--;
            exchange.getResponseHeaders().set("Retry-After", "1");
            answer(exchange, 429, Map.of("error", Map.of("code", "0x80072322")));
        } else {
            Matcher token = TOKEN.matcher(query);
            boolean continued = token.find();
            if (continued && linksExpired && token.group(1).equals("deltatoken")) {
                answer(exchange, 410, Map.of());
                return;
            }
            page(exchange, table, Integer.parseInt(size.group(1)), continued ? token : null);
        }
    }

    /** Tokens count changes; a skip token says in addition where they began. */
    private void page(HttpExchange exchange, String table, int size, Matcher token) throws IOException {
        int since = token == null ? 0 : Integer.parseInt(token.group(2));
        boolean changes = token != null && (token.group(1).equals("deltatoken") || token.group(3) != null);
        List<Change> all = tables.getOrDefault(table, List.of());
        Map<String, Map<String, Object>> latest = new LinkedHashMap<>();
        int at = since;
        while (at < all.size() && latest.size() < size) {
            Change change = all.get(at++);
            latest.remove(change.id());
            latest.put(change.id(), change.record());
        }
        List<Map<String, Object>> records = new ArrayList<>();
        latest.forEach((id, record) -> {
            if (record != null) {
                records.add(record);
            } else if (changes) {
                records.add(Map.of(
                        "@odata.context",
                        url() + "/api/data/v9.2/$metadata#" + table + "/$deletedEntity",
                        "id",
                        id,
                        "reason",
                        "deleted"));
            }
        });
        Map<String, Object> body = new LinkedHashMap<>(Map.of("value", records));
        String link = url() + "/api/data/v9.2/" + table + "?$";
        if (at < all.size()) {
            body.put("@odata.nextLink", link + "skiptoken=" + at + (changes ? "-" + since : ""));
        } else {
            body.put("@odata.deltaLink", link + "deltatoken=" + at);
        }
        answer(exchange, 200, body);
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json; odata.metadata=minimal");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
