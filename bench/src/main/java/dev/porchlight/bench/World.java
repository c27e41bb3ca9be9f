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
 * Two hundred organisations with a contact each, made through the API, and fifty thousand tickets, whose events are
 * written straight into the event store; the views and Kafka follow from there as they always do.
 */
final class World {

    static final int ORGANISATIONS = 200;
    static final int TICKETS = 50_000;
    private static final JsonMapper JSON = new JsonMapper();

    record Client(UUID organisationId, UUID contactId, String email) {}

    private final Portal portal;
    private final List<Client> clients = new ArrayList<>();

    World(Portal portal) {
        this.portal = portal;
    }

    List<Client> clients() {
        return clients;
    }

    void fill(String administratorToken) throws IOException, SQLException, InterruptedException {
        try (HttpConnection connection = new HttpConnection(portal.port())) {
            for (int i = 0; i < ORGANISATIONS; i++) {
                clients.add(client(connection, administratorToken, i));
            }
        }
        try (Connection database = portal.database("ticket")) {
            if (count(database) < TICKETS) {
                storeTickets(database);
            }
            awaitViews(database);
        }
    }

    private Client client(HttpConnection connection, String token, int number) throws IOException {
        String email = "bench" + number + "@bench.example";
        JsonNode known = read(connection.get("/api/contacts?q=" + email + "&size=5", token))
                .get("items");
        for (JsonNode contact : known) {
            if (contact.get("email").asString().equals(email)) {
                return new Client(
                        UUID.fromString(contact.get("organisation").get("id").asString()),
                        UUID.fromString(contact.get("id").asString()),
                        email);
            }
        }
        UUID organisation = id(connection.post(
                "/api/organisations", token, JSON.writeValueAsString(Map.of("name", "Bench " + number))));
        UUID contact = id(connection.post(
                "/api/contacts",
                token,
                JSON.writeValueAsString(Map.of(
                        "organisationId",
                        organisation,
                        "name",
                        "Bench Contact " + number,
                        "email",
                        email,
                        "roles",
                        List.of("primary-service-contact"),
                        "ticketVisibility",
                        "organisation"))));
        return new Client(organisation, contact, email);
    }

    private void storeTickets(Connection database) throws SQLException {
        database.setAutoCommit(false);
        // Long enough ago that nobody is sent a mail about them.
        String then = Instant.now().minus(Duration.ofDays(30)).toString();
        try (PreparedStatement numbers = database.prepareStatement("select nextval('ticket_number')");
                PreparedStatement insert = database.prepareStatement("""
                        insert into domainevententry (aggregateidentifier, sequencenumber, type, eventidentifier,
                            metadata, payload, payloadrevision, payloadtype, timestamp)
                        values (?, 0, 'Ticket', ?, ?, ?, null, 'porchlight.ticket.TicketOpened.v1', ?)""")) {
            for (int i = 0; i < TICKETS; i++) {
                Client client = clients.get(i % clients.size());
                UUID ticket = UUID.randomUUID();
                insert.setString(1, ticket.toString());
                insert.setString(2, UUID.randomUUID().toString());
                insert.setBytes(
                        3,
                        JSON.writeValueAsBytes(Map.of(
                                "actorId", client.contactId(), "actorName", "Bench Contact", "actorKind", "customer")));
                insert.setBytes(4, payload(client, ticket, next(numbers), i));
                insert.setString(5, then);
                insert.addBatch();
                if (i % 1_000 == 999) {
                    insert.executeBatch();
                    database.commit();
                }
            }
            insert.executeBatch();
            database.commit();
        }
        database.setAutoCommit(true);
    }

    private static byte[] payload(Client client, UUID ticket, long number, int i) {
        var fields = new java.util.LinkedHashMap<String, Object>(Requests.newTicket(i));
        fields.put("ticketId", ticket);
        fields.put("number", number);
        fields.put("organisationId", client.organisationId());
        fields.put("requesterId", client.contactId());
        fields.put("priority", "medium");
        fields.remove("attachmentIds");
        fields.put("attachments", List.of());
        return JSON.writeValueAsBytes(fields);
    }

    private static long next(PreparedStatement numbers) throws SQLException {
        try (ResultSet row = numbers.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void awaitViews(Connection database) throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(10));
        while (count(database) < TICKETS) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("The views did not follow the event store");
            }
            Thread.sleep(500);
        }
        try (Statement statement = database.createStatement()) {
            statement.execute("analyze");
        }
    }

    private static long count(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from ticket")) {
            row.next();
            return row.getLong(1);
        }
    }

    static UUID id(HttpConnection.Answer answer) throws IOException {
        return UUID.fromString(read(answer).get("id").asString());
    }

    static JsonNode read(HttpConnection.Answer answer) throws IOException {
        if (answer.status() >= 300) {
            throw new IOException(answer.status() + " " + answer.text());
        }
        return JSON.readTree(answer.body());
    }
}
