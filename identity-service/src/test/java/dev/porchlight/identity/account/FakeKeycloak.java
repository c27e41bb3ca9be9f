package dev.porchlight.identity.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** As much of Keycloak's Admin REST API as the service calls, in memory, and able to be away or unwilling. */
public final class FakeKeycloak {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String USERS = "/admin/realms/porchlight/users";

    private static final String SESSIONS = "/admin/realms/porchlight/sessions";

    private static final String CLIENTS = "/admin/realms/porchlight/clients";

    private static final String TEXTS = "/admin/realms/porchlight/localization/";

    private final ObjectNode realm = (ObjectNode) JSON.readTree("""
            {"displayName": "As imported",
            "passwordPolicy": "length(10) and regexPattern((?iu)^(?!.*(porchlight|northgate)).*$)",
            "smtpServer": {"from": "a@b.example", "password": "**********"}}""");
    private final Map<String, Map<String, String>> texts = new ConcurrentHashMap<>();
    private final Map<String, ObjectNode> clients = new ConcurrentHashMap<>();
    private final java.util.Deque<Map<String, Object>> happened = new java.util.concurrent.ConcurrentLinkedDeque<>();
    private final Map<String, String> sessions = new ConcurrentHashMap<>();
    private final Map<String, ObjectNode> users = new ConcurrentHashMap<>();
    private final List<String> signedOut = new CopyOnWriteArrayList<>();
    private final List<String> invited = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final java.util.Set<String> withSecondFactor = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean overlooks = new AtomicBoolean();
    private volatile boolean away;
    private volatile String refused = "nobody";

    public FakeKeycloak() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/realms/porchlight/protocol/openid-connect/token", exchange -> {
            boolean known = body(exchange).contains("client_secret=the-secret");
            answer(exchange, away ? 503 : known ? 200 : 401, Map.of("access_token", "the-token", "expires_in", 300));
        });
        server.createContext(USERS, exchange -> {
            boolean known =
                    "Bearer the-token".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            if (away || !known) {
                answer(exchange, away ? 503 : 401, Map.of());
            } else {
                users(exchange);
            }
        });
        server.createContext(SESSIONS, exchange -> {
            String id = exchange.getRequestURI().getPath().substring(SESSIONS.length() + 1);
            answer(exchange, away ? 503 : sessions.remove(id) == null ? 404 : 204, null);
        });
        server.createContext(CLIENTS, exchange -> {
            if (away) {
                answer(exchange, 503, Map.of());
            } else {
                clients(exchange);
            }
        });
        server.createContext(
                "/admin/realms/porchlight/client-scopes",
                exchange -> answer(
                        exchange,
                        200,
                        List.of(
                                Map.of("id", "s1", "name", "tickets:read"),
                                Map.of("id", "s2", "name", "tickets:write"),
                                Map.of("id", "s3", "name", "basic"),
                                Map.of("id", "s4", "name", "porchlight"))));
        server.createContext(TEXTS, exchange -> {
            Map<String, String> said = texts.computeIfAbsent(
                    exchange.getRequestURI().getPath().substring(TEXTS.length()), any -> new ConcurrentHashMap<>());
            if (away) {
                answer(exchange, 503, Map.of());
            } else if (exchange.getRequestMethod().equals("POST")) {
                JSON.readTree(body(exchange))
                        .properties()
                        .forEach(one -> said.put(one.getKey(), one.getValue().asString()));
                answer(exchange, 204, null);
            } else {
                answer(exchange, 200, said);
            }
        });
        server.createContext("/admin/realms/porchlight", exchange -> {
            if (away) {
                answer(exchange, 503, Map.of());
            } else if (exchange.getRequestMethod().equals("PUT")) {
                realm.setAll((ObjectNode) JSON.readTree(body(exchange)));
                answer(exchange, 204, null);
            } else {
                answer(exchange, 200, realm);
            }
        });
        server.createContext("/admin/realms/porchlight/events", exchange -> answer(exchange, 200, happened));
        server.start();
    }

    /** What Keycloak has noted, newest first. */
    public void happens(Map<String, Object> event) {
        happened.addFirst(event);
    }

    /** The texts of its pages that stand in the realm. */
    public Map<String, String> texts(String language) {
        return texts.getOrDefault(language, Map.of());
    }

    public ObjectNode realm() {
        return realm;
    }

    public Optional<ObjectNode> client(String login) {
        return Optional.ofNullable(clients.get(login));
    }

    /** Whoever asks for a client next finds none, as if it were made a moment later. */
    public void overlookOnce() {
        overlooks.set(true);
    }

    private void clients(HttpExchange exchange) throws IOException {
        String[] path =
                exchange.getRequestURI().getPath().substring(CLIENTS.length()).split("/");
        String body = body(exchange);
        switch (exchange.getRequestMethod()) {
            case "GET" ->
                answer(
                        exchange,
                        200,
                        overlooks.getAndSet(false)
                                ? List.of()
                                : client(exchange.getRequestURI().getQuery().replace("clientId=", "")).stream()
                                        .toList());
            case "POST" -> {
                if (path.length > 2) {
                    String secret = UUID.randomUUID().toString();
                    clients.get(path[1]).put("secret", secret);
                    answer(exchange, 200, Map.of("type", "secret", "value", secret));
                } else {
                    ObjectNode sent = (ObjectNode) JSON.readTree(body);
                    String login = sent.get("clientId").asString();
                    boolean there = clients.putIfAbsent(login, sent.put("id", login)) != null;
                    answer(exchange, there ? 409 : 201, there ? Map.of("errorMessage", "already exists") : null);
                }
            }
            case "PUT" -> {
                ObjectNode client = clients.get(path[1]);
                if (path.length > 2) {
                    ((tools.jackson.databind.node.ArrayNode) client.get("defaultClientScopes"))
                            .add(path[3].equals("s1") ? "tickets:read" : "tickets:write");
                } else {
                    // As Keycloak does, which has calls of their own for scopes.
                    ObjectNode sent = (ObjectNode) JSON.readTree(body);
                    sent.remove("defaultClientScopes");
                    client.setAll(sent);
                }
                answer(exchange, 204, null);
            }
            case "DELETE" -> {
                String gone = path[3].equals("s1") ? "tickets:read" : "tickets:write";
                var scopes = (tools.jackson.databind.node.ArrayNode)
                        clients.get(path[1]).get("defaultClientScopes");
                for (int i = scopes.size() - 1; i >= 0; i--) {
                    if (scopes.get(i).asString().equals(gone)) {
                        scopes.remove(i);
                    }
                }
                answer(exchange, 204, null);
            }
            default -> answer(exchange, 405, Map.of());
        }
    }

    /** Somebody signs in, at a moment that is the later the more have. */
    String signsIn(String username) {
        String id = UUID.randomUUID().toString();
        sessions.put(id, user(username).orElseThrow().get("id").asString());
        return id;
    }

    private List<Map<String, Object>> sessionsOf(String user) {
        return sessions.entrySet().stream()
                .filter(session -> session.getValue().equals(user))
                .map(session -> Map.<String, Object>of(
                        "id", session.getKey(), "ipAddress", "203.0.113.9", "start", 1_000L, "lastAccess", 2_000L))
                .toList();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public void goAway() {
        away = true;
    }

    public void comeBack() {
        away = false;
    }

    /** Refuses any account of this address until told otherwise. */
    void refuse(String email) {
        refused = email;
    }

    public Optional<ObjectNode> user(String username) {
        return users.values().stream()
                .filter(user -> user.get("username").asString().equals(username))
                .findFirst();
    }

    Collection<ObjectNode> users() {
        return users.values();
    }

    List<String> signedOut() {
        return signedOut;
    }

    /** Who was mailed a link, and what it is for. */
    List<String> invited() {
        return invited;
    }

    /** As the user does when they are asked to, or by themselves. */
    void setsUpASecondFactor(String username) {
        ObjectNode changed = user(username).orElseThrow().deepCopy();
        changed.putArray("requiredActions");
        String id = changed.get("id").asString();
        users.put(id, changed);
        withSecondFactor.add(id);
    }

    private List<Map<String, String>> credentialsOf(String user) {
        List<String> types = withSecondFactor.contains(user) ? List.of("password", "otp") : List.of("password");
        return types.stream().map(type -> Map.of("id", type, "type", type)).toList();
    }

    /** As the user does in their account. */
    void setAttribute(String username, String name, String value) {
        ObjectNode changed = user(username).orElseThrow().deepCopy();
        ((ObjectNode) changed.get("attributes")).putArray(name).add(value);
        users.put(changed.get("id").asString(), changed);
    }

    private void users(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestURI().getPath().substring(USERS.length()).replaceFirst("^/", "");
        switch (exchange.getRequestMethod()) {
            case "GET" ->
                answer(
                        exchange,
                        200,
                        id.endsWith("/sessions")
                                ? sessionsOf(id.split("/")[0])
                                : id.endsWith("/credentials")
                                        ? credentialsOf(id.split("/")[0])
                                        : find(exchange.getRequestURI().getRawQuery()));
            case "DELETE" -> {
                boolean gone = id.endsWith("/credentials/otp")
                        ? withSecondFactor.remove(id.split("/")[0])
                        : users.remove(id) != null;
                answer(exchange, gone ? 204 : 404, null);
            }
            case "PUT" -> {
                if (id.endsWith("/execute-actions-email")) {
                    invited.add(users.get(id.split("/")[0]).get("username").asString() + " " + body(exchange));
                    answer(exchange, 204, null);
                } else {
                    put(exchange, id, 204);
                }
            }
            case "POST" -> {
                if (id.endsWith("/logout")) {
                    signedOut.add(id.replace("/logout", ""));
                    answer(exchange, 204, null);
                } else {
                    put(exchange, UUID.randomUUID().toString(), 201);
                }
            }
            default -> answer(exchange, 405, Map.of());
        }
    }

    private void put(HttpExchange exchange, String id, int success) throws IOException {
        ObjectNode sent = (ObjectNode) JSON.readTree(body(exchange));
        String username = sent.get("username").asString();
        boolean taken = user(username)
                .filter(other -> !other.get("id").asString().equals(id))
                .isPresent();
        if (taken || username.equals(refused)) {
            answer(exchange, taken ? 409 : 400, Map.of("errorMessage", "no"));
            return;
        }
        ObjectNode merged = users.getOrDefault(id, JSON.createObjectNode()).deepCopy();
        merged.setAll(sent);
        users.put(id, merged.put("id", id));
        answer(exchange, success, null);
    }

    private List<ObjectNode> find(String query) {
        Map<String, String> parameters = new java.util.HashMap<>();
        for (String parameter : query.split("&")) {
            String[] pair = parameter.split("=", 2);
            parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        if ("true".equals(parameters.get("exact"))) {
            return user(parameters.get("username")).stream().toList();
        }
        String person = parameters.get("q").replace("person_id:", "");
        return users.values().stream()
                .filter(user -> attribute(user, "person_id").equals(person))
                .toList();
    }

    /** The attribute's only value; empty text if it has none. */
    static String attribute(JsonNode user, String name) {
        return user.path("attributes").path(name).path(0).asString("");
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = body == null ? new byte[0] : JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
