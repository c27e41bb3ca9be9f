package dev.porchlight.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.json.JsonMapper;

/** The requests that are measured, each by a contact with a token of their own. */
final class Requests {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<String> tokens;
    private final List<List<UUID>> tickets;

    /** @param tickets for each token, tickets that its contact may open */
    Requests(List<String> tokens, List<List<UUID>> tickets) {
        this.tokens = tokens;
        this.tickets = tickets;
    }

    static Map<String, Object> newTicket(long number) {
        return Map.of(
                "summary",
                "The printer on floor " + number % 9 + " takes no paper",
                "details",
                "<p>Since this morning it says <strong>load tray 2</strong>, but the tray is full.</p>",
                "urgency",
                "medium",
                "impact",
                "low",
                "followerIds",
                List.of(),
                "attachmentIds",
                List.of());
    }

    void list(HttpConnection connection, int worker, long count) throws IOException {
        expect(200, connection.get("/api/tickets?active=true&resolved=false&size=25", token(worker, count)));
    }

    void detail(HttpConnection connection, int worker, long count) throws IOException {
        expect(200, connection.get("/api/tickets/" + anyTicket(worker, count), token(worker, count)));
    }

    void create(HttpConnection connection, int worker, long count) throws IOException {
        expect(201, connection.post("/api/tickets", token(worker, count), JSON.writeValueAsString(newTicket(count))));
    }

    void comment(HttpConnection connection, int worker, long count) throws IOException {
        expect(
                201,
                connection.post(
                        "/api/tickets/" + anyTicket(worker, count) + "/comments",
                        token(worker, count),
                        "{\"text\":\"<p>It happened again just now.</p>\",\"attachmentIds\":[]}"));
    }

    /** Each worker has tokens that no other uses, so that no limit per person stands in the way. */
    private int person(int worker, long count) {
        int perWorker = tokens.size() / Load.CONNECTIONS;
        return worker * perWorker + (int) (count % perWorker);
    }

    private String token(int worker, long count) {
        return tokens.get(person(worker, count));
    }

    private UUID anyTicket(int worker, long count) {
        List<UUID> own = tickets.get(person(worker, count));
        return own.get(ThreadLocalRandom.current().nextInt(own.size()));
    }

    static void expect(int status, HttpConnection.Answer answer) throws IOException {
        if (answer.status() != status) {
            throw new IOException("Expected " + status + ", got " + answer.status() + " " + answer.text());
        }
    }
}
