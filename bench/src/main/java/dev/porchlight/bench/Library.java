package dev.porchlight.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Five thousand articles. Their categories are made through the API; their events are written straight into the event
 * store, as those of tickets are. Of ten articles eight are for everyone, one for one organisation and one for agents.
 */
final class Library {

    static final int ARTICLES = 5_000;
    private static final int CATEGORIES = 8;
    private static final int SUBJECTS = 5;
    private static final int READ = 1_000;
    private static final int PAGE = 100;
    private static final String CATEGORY = "Bench ";
    private static final String AUTHOR = "agent@northgate.example";
    private static final JsonMapper JSON = new JsonMapper();

    private final Portal portal;
    private final Keycloak keycloak;

    Library(Portal portal, Keycloak keycloak) {
        this.portal = portal;
        this.keycloak = keycloak;
    }

    void fill(List<World.Client> clients) throws IOException, SQLException, InterruptedException {
        try (HttpConnection connection = new HttpConnection(portal.port());
                Connection database = portal.database("knowledge")) {
            if (count(connection) < ARTICLES) {
                store(database, subjects(connection), agent(connection), clients);
            }
            Instant end = Instant.now().plus(Duration.ofMinutes(10));
            while (count(connection) < ARTICLES) {
                if (Instant.now().isAfter(end)) {
                    throw new IllegalStateException("The views of articles did not follow the event store");
                }
                Thread.sleep(500);
            }
            try (Statement statement = database.createStatement()) {
                statement.execute("analyze");
            }
        }
    }

    /** Numbers of some articles that everyone may read. */
    List<Long> numbers() throws IOException, InterruptedException {
        List<Long> numbers = new ArrayList<>();
        String token = keycloak.token(AUTHOR);
        try (HttpConnection connection = new HttpConnection(portal.port())) {
            for (int page = 1; page <= READ / PAGE; page++) {
                World.read(connection.get(
                                "/api/articles?state=published&sort=number&size=" + PAGE + "&page=" + page, token))
                        .get("items")
                        .valueStream()
                        .filter(article ->
                                article.get("team").get("audience").asString().equals("everyone"))
                        .forEach(article -> numbers.add(article.get("number").asLong()));
            }
        }
        return numbers;
    }

    private int count(HttpConnection connection) throws IOException, InterruptedException {
        return categories(connection).stream()
                .mapToInt(category -> category.get("articles").asInt())
                .sum();
    }

    private List<JsonNode> categories(HttpConnection connection) throws IOException, InterruptedException {
        return World.read(connection.get("/api/article-categories", keycloak.token(AUTHOR)))
                .get("items")
                .valueStream()
                .filter(category -> category.get("name").asString().startsWith(CATEGORY))
                .toList();
    }

    private List<UUID> subjects(HttpConnection connection) throws IOException, InterruptedException {
        if (categories(connection).isEmpty()) {
            for (int i = 0; i < CATEGORIES; i++) {
                UUID category = add(connection, "/api/article-categories", CATEGORY + i);
                for (int subject = 0; subject < SUBJECTS; subject++) {
                    add(connection, "/api/article-categories/" + category + "/subjects", "Subject " + subject);
                }
            }
        }
        return categories(connection).stream()
                .flatMap(category -> category.get("subjects").valueStream())
                .map(subject -> UUID.fromString(subject.get("id").asString()))
                .toList();
    }

    private UUID add(HttpConnection connection, String path, String name) throws IOException, InterruptedException {
        return World.id(connection.post(path, keycloak.token(AUTHOR), JSON.writeValueAsString(Map.of("name", name))));
    }

    private UUID agent(HttpConnection connection) throws IOException, InterruptedException {
        return UUID.fromString(World.read(connection.get("/api/agents", keycloak.token(AUTHOR)))
                .get("items")
                .get(0)
                .get("id")
                .asString());
    }

    private static void store(Connection database, List<UUID> subjects, UUID agent, List<World.Client> clients)
            throws SQLException {
        database.setAutoCommit(false);
        byte[] metadata =
                JSON.writeValueAsBytes(Map.of("actorId", agent, "actorName", "Bench Agent", "actorKind", "agent"));
        String now = Instant.now().toString();
        try (PreparedStatement numbers = database.prepareStatement("select nextval('article_number')");
                PreparedStatement insert = database.prepareStatement("""
                        insert into domainevententry (aggregateidentifier, sequencenumber, type, eventidentifier,
                            metadata, payload, payloadrevision, payloadtype, timestamp)
                        values (?, ?, 'Article', ?, ?, ?, null, ?, ?)""")) {
            for (int i = 0; i < ARTICLES; i++) {
                UUID article = UUID.randomUUID();
                Map<String, Object> drafted = article(
                        article, next(numbers), i, subjects.get(i % subjects.size()), clients.get(i % clients.size()));
                Map<String, Object> published = new java.util.LinkedHashMap<>(drafted);
                published.put("edition", 1);
                add(insert, article, 0, metadata, "porchlight.knowledge.ArticleDrafted.v1", drafted, now);
                add(insert, article, 1, metadata, "porchlight.knowledge.ArticlePublished.v1", published, now);
                if (i % 500 == 499) {
                    insert.executeBatch();
                    database.commit();
                }
            }
            insert.executeBatch();
            database.commit();
        }
        database.setAutoCommit(true);
    }

    private static Map<String, Object> article(UUID article, long number, int i, UUID subject, World.Client client) {
        boolean forOne = i % 10 == 8;
        return Map.of(
                "articleId",
                article,
                "number",
                number,
                "content",
                Map.of(
                        "title",
                        Words.title(i),
                        "markdown",
                        Words.markdown(i),
                        "language",
                        "en-GB",
                        "subjectId",
                        subject,
                        "relatedIds",
                        List.of(),
                        "attachments",
                        List.of()),
                "audience",
                forOne ? "organisations" : i % 10 == 9 ? "agents" : "everyone",
                "organisationIds",
                forOne ? List.of(client.organisationId()) : List.of());
    }

    private static void add(
            PreparedStatement insert,
            UUID article,
            long sequence,
            byte[] metadata,
            String type,
            Map<String, Object> payload,
            String now)
            throws SQLException {
        insert.setString(1, article.toString());
        insert.setLong(2, sequence);
        insert.setString(3, UUID.randomUUID().toString());
        insert.setBytes(4, metadata);
        insert.setBytes(5, JSON.writeValueAsBytes(payload));
        insert.setString(6, type);
        insert.setString(7, now);
        insert.addBatch();
    }

    private static long next(PreparedStatement numbers) throws SQLException {
        try (ResultSet row = numbers.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
