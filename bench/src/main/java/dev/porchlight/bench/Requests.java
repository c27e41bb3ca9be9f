package dev.porchlight.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.json.JsonMapper;

/** The requests that are measured, by contacts with tokens of their own, and every fourth search by an agent. */
final class Requests {

    static final List<String> ALL = List.of("list", "detail", "search", "article", "suggestions", "create", "comment");
    private static final int PATIENCE = 10;
    private static final JsonMapper JSON = new JsonMapper();

    private final List<String> tokens;
    private final List<String> agents;
    private final List<List<UUID>> tickets;
    private final List<Long> articles;

    /**
     * @param agents their tokens
     * @param tickets for each contact's token, tickets that they may open
     * @param articles numbers of some that all of them may read
     */
    Requests(List<String> tokens, List<String> agents, List<List<UUID>> tickets, List<Long> articles) {
        this.tokens = tokens;
        this.agents = agents;
        this.tickets = tickets;
        this.articles = articles;
    }

    /** One of {@link #ALL}. */
    Load.Request called(String name) {
        return switch (name) {
            case "list" -> this::list;
            case "detail" -> this::detail;
            case "search" -> this::search;
            case "article" -> this::article;
            case "suggestions" -> this::suggestions;
            case "create" -> this::create;
            case "comment" -> this::comment;
            default -> throw new IllegalArgumentException(name + " is not one of " + ALL);
        };
    }

    static Map<String, Object> newTicket(long number) {
        return Map.of(
                "summary",
                Words.summary(number),
                "details",
                Words.details(number),
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

    /** Asked again until every service has answered: a search that one of them left unanswered would be quick, and is none. */
    void search(HttpConnection connection, int worker, long count) throws IOException {
        String who = count % 4 == 0 ? agents.get((int) (count / 4 % agents.size())) : token(worker, count);
        String path = "/api/search?limit=5&q=" + encode(Words.lookedFor());
        for (int attempt = 1; ; attempt++) {
            HttpConnection.Answer answer = connection.get(path, who);
            expect(200, answer);
            if (answer.text().contains("\"unavailable\":[]")) {
                return;
            }
            if (attempt == PATIENCE) {
                throw new IOException("A part did not answer: " + answer.text());
            }
        }
    }

    void article(HttpConnection connection, int worker, long count) throws IOException {
        long number = articles.get(ThreadLocalRandom.current().nextInt(articles.size()));
        expect(200, connection.get("/api/articles/" + number, token(worker, count)));
    }

    void suggestions(HttpConnection connection, int worker, long count) throws IOException {
        String path = "/api/articles/suggestions?limit=3&text=" + encode(Words.begun());
        expect(200, connection.get(path, token(worker, count)));
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

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static void expect(int status, HttpConnection.Answer answer) throws IOException {
        if (answer.status() != status) {
            throw new IOException("Expected " + status + ", got " + answer.status() + " " + answer.text());
        }
    }
}
