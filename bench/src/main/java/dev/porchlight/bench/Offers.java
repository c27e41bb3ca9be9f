package dev.porchlight.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Quotes that wait for an answer, whose events are those of one that was sent through the API, again and again. */
final class Offers {

    private static final JsonMapper JSON = new JsonMapper();

    /** A quote that waits for an answer, and what its page shows of it. */
    record Offered(UUID id, UUID contactId, String contentHash) {}

    private final Portal portal;
    private final String token;

    /** @param token an administrator's */
    Offers(Portal portal, String token) {
        this.portal = portal;
        this.token = token;
    }

    /** So many quotes that nobody has answered yet, spread over the organisations. */
    List<Offered> waiting(List<World.Client> clients, int count)
            throws IOException, SQLException, InterruptedException {
        JsonNode page;
        UUID example;
        try (HttpConnection connection = new HttpConnection(portal.port())) {
            example = quote(connection, clients.getFirst());
            page = sent(connection, example);
        }
        String hash = page.at("/current/contentHash").asString();
        List<Offered> offered = new ArrayList<>();
        try (Connection database = portal.database("billing");
                PreparedStatement copy = database.prepareStatement("""
                        insert into domainevententry (aggregateidentifier, sequencenumber, type, eventidentifier, metadata, payload,
                            payloadrevision, payloadtype, timestamp)
                        select ?, sequencenumber, type, gen_random_uuid()::text, metadata,
                            convert_to(replace(replace(replace(replace(convert_from(payload, 'UTF8'), ?, ?), ?, ?), ?, ?),
                              '"number":' || ?, '"number":' || ?), 'UTF8'),
                            payloadrevision, payloadtype, ?
                        from domainevententry where aggregateidentifier = ? order by sequencenumber""")) {
            database.setAutoCommit(false);
            String then = Instant.now().minus(Duration.ofDays(30)).toString();
            String number = page.get("reference").asString().split("-")[0];
            for (int i = 0; i < count; i++) {
                World.Client client = clients.get(i % clients.size());
                UUID id = UUID.randomUUID();
                Object[] values = {
                    id,
                    example,
                    id,
                    clients.getFirst().organisationId(),
                    client.organisationId(),
                    clients.getFirst().contactId(),
                    client.contactId(),
                    number,
                    next(database),
                    then,
                    example
                };
                for (int j = 0; j < values.length; j++) {
                    copy.setString(j + 1, values[j].toString());
                }
                copy.addBatch();
                offered.add(new Offered(id, client.contactId(), hash));
            }
            copy.executeBatch();
            database.commit();
            database.setAutoCommit(true);
            await(database, offered.getLast().id());
        }
        Collections.shuffle(offered);
        return offered;
    }

    /** As its page shows it once the view has heard of its being sent. */
    private JsonNode sent(HttpConnection connection, UUID quote) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        JsonNode page = World.read(connection.get("/api/quotes/" + quote, token));
        while (page.at("/current/contentHash").isMissingNode()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("The quote is not shown as sent");
            }
            Thread.sleep(50);
            page = World.read(connection.get("/api/quotes/" + quote, token));
        }
        return page;
    }

    private UUID quote(HttpConnection connection, World.Client client) throws IOException {
        List<Map<String, Object>> lines = IntStream.range(0, 12)
                .mapToObj(i -> Map.<String, Object>of(
                        "description",
                        "Item " + i,
                        "quantity",
                        "1",
                        "unitPrice",
                        "125.00",
                        "charge",
                        "one-off",
                        "tax",
                        Bills.VAT))
                .toList();
        UUID quote = World.id(connection.post(
                "/api/quotes",
                token,
                JSON.writeValueAsString(Map.of(
                        "organisationId",
                        client.organisationId(),
                        "contactId",
                        client.contactId(),
                        "content",
                        Map.of(
                                "title",
                                "Bench quote",
                                "sections",
                                List.of(Map.of("title", "All", "lines", lines)),
                                "validUntil",
                                LocalDate.now().plusDays(60).toString(),
                                "currency",
                                "GBP")))));
        Bills.done(connection.post("/api/quotes/" + quote + "/sending", token, "{}"));
        return quote;
    }

    private static long next(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select nextval('quote_number')")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void await(Connection database, UUID quote) throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(10));
        try (PreparedStatement there =
                database.prepareStatement("select count(*) from quote where id = ? and version_sent = 1")) {
            there.setObject(1, quote);
            for (boolean found = false; !found; Thread.sleep(200)) {
                if (Instant.now().isAfter(end)) {
                    throw new IllegalStateException("The quotes did not follow the event store");
                }
                try (ResultSet row = there.executeQuery()) {
                    row.next();
                    found = row.getInt(1) == 1;
                }
            }
        }
    }

    /** What a customer sends who accepts a quote; its twelve items come to 1,500.00, and 1,800.00 with tax. */
    static String acceptance(Offered quote) {
        return JSON.writeValueAsString(Map.of(
                "version",
                1,
                "contentHash",
                quote.contentHash(),
                "total",
                Bills.gbp(180_000),
                "purchaseOrder",
                "N/A",
                "consent",
                true,
                "signature",
                Map.of("typed", "Bench Contact"),
                "name",
                "Bench Contact",
                "email",
                "bench@bench.example"));
    }
}
