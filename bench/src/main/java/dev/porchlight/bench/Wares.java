package dev.porchlight.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What can be asked for, through the API: something small, and something with a form of sixty questions of which forty
 * hang on others. And assets, whose rows are written straight into the view: first few, then many.
 */
final class Wares {

    static final int QUESTIONS = 60;
    static final int CONDITIONS = 40;
    static final int FEW = 10_000;
    static final int MANY = 1_000_000;
    static final int IMPORTED = 20_000;
    private static final String SMALL = "Bench badge";
    private static final String LARGE = "Bench form with everything";
    private static final String TYPE = "Bench laptop";
    private static final JsonMapper JSON = new JsonMapper();

    private final Portal portal;
    private final String token;

    /** @param token an administrator's */
    Wares(Portal portal, String token) {
        this.portal = portal;
        this.token = token;
    }

    /** Something that nobody has to agree to. */
    UUID small() throws IOException {
        return item(SMALL, List.of(question(0)));
    }

    /** What has the long form. */
    UUID large() throws IOException {
        return item(
                LARGE, IntStream.range(0, QUESTIONS).mapToObj(Wares::question).toList());
    }

    private UUID item(String name, List<Map<String, Object>> questions) throws IOException {
        try (HttpConnection connection = new HttpConnection(portal.port())) {
            var known = World.read(
                            connection.get("/api/catalogue/items?everything=true&q=" + name.replace(' ', '+'), token))
                    .get("items");
            if (!known.isEmpty()) {
                return UUID.fromString(known.get(0).get("id").asString());
            }
            String category = World.read(connection.get("/api/catalogue/categories", token))
                    .get(0)
                    .get("id")
                    .asString();
            UUID item = World.id(connection.post(
                    "/api/catalogue/items",
                    token,
                    JSON.writeValueAsString(Map.of(
                            "categoryId",
                            category,
                            "name",
                            name,
                            "summary",
                            "For measuring",
                            "fulfilment",
                            Map.of("ticketType", "Bench", "priority", "low")))));
            String path = "/api/catalogue/items/" + item;
            var form = Map.of("steps", List.of(Map.of("id", "one", "title", "One", "questions", questions)));
            done(connection.send("PUT", path + "/form-draft", token, JSON.writeValueAsString(Map.of("form", form))));
            done(connection.post(path + "/editions", token, "{}"));
            return item;
        }
    }

    private static Map<String, Object> question(int number) {
        Map<String, Object> question = new LinkedHashMap<>(Map.of(
                "id",
                "q" + number,
                "type",
                number % 3 == 0 ? "yes-no" : "text",
                "label",
                "Question " + number,
                "required",
                false,
                "many",
                false));
        if (number >= QUESTIONS - CONDITIONS) {
            int on = number % (QUESTIONS - CONDITIONS) / 3 * 3;
            question.put(
                    "shownWhen",
                    Map.of(
                            "match",
                            "all",
                            "conditions",
                            List.of(Map.of("question", "q" + on, "operator", "answered", "values", List.of()))));
        }
        return question;
    }

    /** Until there are so many, spread over the organisations. */
    void grow(List<World.Client> clients, int total) throws IOException, SQLException {
        UUID type = type();
        try (Connection database = portal.database("catalogue");
                PreparedStatement insert = database.prepareStatement("""
                        insert into asset (id, organisation_id, owner_id, type_id, number, key_field_1, key_field_2, status,
                          details, updated_at, version, search)
                        select gen_random_uuid(), (?::uuid[])[1 + n % ?], (?::uuid[])[1 + n % ?], ?, 'B-' || n,
                          'Latitude ' || n % 977, 'i' || n % 9, 'in-use', '{}', now(), 0,
                          'b-' || n || ' latitude ' || n % 977 || ' i' || n % 9
                        from generate_series(?::int, ?::int) n""");
                Statement statement = database.createStatement()) {
            int there = count(statement);
            insert.setArray(
                    1,
                    database.createArrayOf(
                            "uuid",
                            clients.stream().map(World.Client::organisationId).toArray()));
            insert.setInt(2, clients.size());
            insert.setArray(
                    3,
                    database.createArrayOf(
                            "uuid",
                            clients.stream().map(World.Client::contactId).toArray()));
            insert.setInt(4, clients.size());
            insert.setObject(5, type);
            for (int from = there; from < total; from += 50_000) {
                insert.setInt(6, from);
                insert.setInt(7, Math.min(from + 50_000, total) - 1);
                insert.executeUpdate();
            }
            statement.execute("vacuum analyze asset");
        }
    }

    private static int count(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from asset where number like 'B-%'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private UUID type() throws IOException {
        try (HttpConnection connection = new HttpConnection(portal.port())) {
            for (var type : World.read(connection.get("/api/asset-types", token))) {
                if (type.get("name").asString().equals(TYPE)) {
                    return UUID.fromString(type.get("id").asString());
                }
            }
            UUID id = UUID.randomUUID();
            done(connection.send(
                    "PUT",
                    "/api/asset-types/" + id,
                    token,
                    JSON.writeValueAsString(Map.of("name", TYPE, "keyFields", List.of("Model", "CPU")))));
            return id;
        }
    }

    /** Seconds that a table of new assets takes, and how many there were. */
    double importSeconds(World.Client client) throws IOException, InterruptedException {
        String run = Long.toString(System.nanoTime(), 36);
        List<String> lines = new ArrayList<>(List.of("External id,Asset number,Asset type,Key field"));
        IntStream.range(0, IMPORTED)
                .forEach(i -> lines.add("%s-%d,I-%s-%d,%s,Latitude %d".formatted(run, i, run, i, TYPE, i % 977)));
        long begin = System.nanoTime();
        String answer = Upload.csv(
                portal,
                "/api/assets/imports?dryRun=false&organisationId=" + client.organisationId(),
                token,
                String.join("\n", lines));
        int created = JSON.readTree(answer).get("created").asInt();
        if (created != IMPORTED) {
            throw new IOException("Only " + created + " were made");
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void done(HttpConnection.Answer answer) throws IOException {
        if (answer.status() >= 300) {
            throw new IOException(answer.status() + " " + answer.text());
        }
    }
}
