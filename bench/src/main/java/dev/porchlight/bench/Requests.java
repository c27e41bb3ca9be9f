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

    static final List<String> ALL = List.of(
            "list",
            "detail",
            "search",
            "article",
            "suggestions",
            "home",
            "projects",
            "project",
            "large-project",
            "catalogue",
            "form",
            "picker-few",
            "assets-few",
            "invoices",
            "invoices-few",
            "invoices-by-total-few",
            "invoices-by-due-few",
            "invoices-sought-few",
            "statement-few",
            "quote",
            "create",
            "comment",
            "submit",
            "accept",
            "invoice-pdf");

    /** Those that are measured when there is more of what they read. */
    static final List<String> MANY = List.of(
            "invoices-many",
            "invoices-by-total-many",
            "invoices-by-due-many",
            "invoices-sought-many",
            "statement-many",
            "picker-many",
            "assets-many");

    /** Those that are held against the floor of the writes. */
    static final List<String> WRITES = List.of("create", "comment", "submit", "accept");

    /** What is asked of the first page by a contact. */
    private static final String HOME =
            "/api/home?part=tickets-reply&part=approvals&part=quotes-decide&part=invoices-unpaid&part=projects-your-turn";

    /**
     * What else there is.
     *
     * @param projects for each contact's token, a project that they may open
     * @param large a project that the first one may open
     * @param small what all of them may ask for
     * @param form what has a long form
     * @param people the contacts, in the order of their tokens
     * @param quotes that nobody has answered
     * @param invoice of two pages, which the first one may open
     */
    record Things(
            List<UUID> projects,
            UUID large,
            UUID small,
            UUID form,
            List<World.Client> people,
            List<Offers.Offered> quotes,
            UUID invoice) {}

    private static final int PATIENCE = 60;
    private static final JsonMapper JSON = new JsonMapper();

    private final List<String> tokens;
    private final List<String> agents;
    private final List<List<UUID>> tickets;
    private final List<Long> articles;
    private final Things things;

    /**
     * @param agents their tokens
     * @param tickets for each contact's token, tickets that they may open
     * @param articles numbers of some that all of them may read
     */
    Requests(List<String> tokens, List<String> agents, List<List<UUID>> tickets, List<Long> articles, Things things) {
        this.tokens = tokens;
        this.agents = agents;
        this.tickets = tickets;
        this.articles = articles;
        this.things = things;
    }

    /** One of {@link #ALL} or {@link #MANY}, or {@code detail-traced}. */
    Load.Request called(String name) {
        return switch (name) {
            case "list" -> this::list;
            case "detail" -> this::detail;
            case "detail-traced" -> this::tracedDetail;
            case "search" -> this::search;
            case "article" -> this::article;
            case "suggestions" -> this::suggestions;
            case "create" -> this::create;
            case "comment" -> this::comment;
            case "home" -> (connection, worker, count) -> read(connection, HOME, token(worker, count));
            case "projects" ->
                (connection, worker, count) ->
                        read(connection, "/api/projects?open=true&size=25", token(worker, count));
            case "project" ->
                (connection, worker, count) -> read(
                        connection,
                        "/api/projects/" + things.projects().get(person(worker, count)),
                        token(worker, count));
            case "large-project" ->
                (connection, worker, count) -> read(connection, "/api/projects/" + things.large(), tokens.getFirst());
            case "catalogue" ->
                (connection, worker, count) -> read(connection, "/api/catalogue/items?size=25", token(worker, count));
            case "form" ->
                (connection, worker, count) ->
                        read(connection, "/api/catalogue/items/" + things.form(), token(worker, count));
            case "picker-few", "picker-many" ->
                (connection, worker, count) -> read(
                        connection, "/api/assets?scope=all&size=10&q=latitude+" + count % 977, token(worker, count));
            case "assets-few", "assets-many" ->
                (connection, worker, count) -> read(connection, "/api/assets?size=25", token(worker, count));
            case "submit" -> this::submit;
            case "invoices" ->
                (connection, worker, count) -> read(connection, "/api/invoices?size=25", token(worker, count));
            case "invoices-few", "invoices-many" ->
                (connection, worker, count) -> read(connection, "/api/invoices?size=25", tokens.getFirst());
            case "invoices-by-total-few", "invoices-by-total-many" ->
                (connection, worker, count) -> read(connection, "/api/invoices?size=25&sort=-total", tokens.getFirst());
            case "invoices-by-due-few", "invoices-by-due-many" ->
                (connection, worker, count) -> read(
                        connection, "/api/invoices?size=25&unpaid=true&paid=false&sort=dueDate", tokens.getFirst());
            case "invoices-sought-few", "invoices-sought-many" ->
                (connection, worker, count) -> read(
                        connection,
                        "/api/invoices?size=25&q=" + (count % 2 == 0 ? "support" : count % 1_000),
                        tokens.getFirst());
            case "statement-few", "statement-many" ->
                (connection, worker, count) -> read(
                        connection,
                        "/api/billing/statements/" + things.people().getFirst().organisationId(),
                        tokens.getFirst());
            case "quote" ->
                (connection, worker, count) -> {
                    Offers.Offered quote =
                            things.quotes().get((int) (count % things.quotes().size()));
                    read(connection, "/api/quotes/" + quote.id(), tokenOf(quote.contactId()));
                };
            case "accept" ->
                (connection, worker, count) -> {
                    Offers.Offered quote = things.quotes().get((int) count);
                    expect(
                            200,
                            connection.post(
                                    "/api/quotes/" + quote.id() + "/acceptance",
                                    tokenOf(quote.contactId()),
                                    Offers.acceptance(quote)));
                };
            case "invoice-pdf" ->
                (connection, worker, count) ->
                        read(connection, "/api/invoices/" + things.invoice() + "/document", tokens.getFirst());
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

    /** The caller says that it is to be traced, and all of them are. */
    private void tracedDetail(HttpConnection connection, int worker, long count) throws IOException {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String trace =
                "00-%016x%016x-%016x-01".formatted(random.nextLong() | 1, random.nextLong(), random.nextLong() | 1);
        expect(200, connection.traced(trace).get("/api/tickets/" + anyTicket(worker, count), token(worker, count)));
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

    private static void read(HttpConnection connection, String path, String token) throws IOException {
        expect(200, connection.get(path, token));
    }

    void submit(HttpConnection connection, int worker, long count) throws IOException {
        var wish = Map.of("itemId", things.small(), "edition", 1, "answers", Map.of());
        expect(201, connection.post("/api/requests", token(worker, count), JSON.writeValueAsString(wish)));
    }

    /** Each worker has tokens that no other uses, so that no limit per person stands in the way. */
    private int person(int worker, long count) {
        int perWorker = tokens.size() / Load.CONNECTIONS;
        return worker * perWorker + (int) (count % perWorker);
    }

    private String tokenOf(UUID contact) {
        List<World.Client> people = things.people();
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i).contactId().equals(contact)) {
                return tokens.get(i);
            }
        }
        throw new IllegalArgumentException(contact + " is nobody here");
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
