package dev.porchlight.e2e.system;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A ticket made through the API, where a test is about what comes after. */
public record Ticket(Portal portal, String id, long number, String summary) {

    public static Ticket open(Portal portal, Person by, String summary) {
        return open(portal, by, summary, Map.of());
    }

    public static Ticket open(Portal portal, Person by, String summary, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "summary",
                summary,
                "details",
                "<p>Details of " + summary + "</p>",
                "urgency",
                "medium",
                "impact",
                "low"));
        body.putAll(more);
        Answer opened = portal.as(by).post("/api/tickets", body).expect(201);
        Ticket ticket = new Ticket(
                portal,
                opened.json().get("id").asString(),
                opened.json().get("number").asLong(),
                summary);
        portal.as(by).after(opened).get(ticket.path()).expect(200);
        return ticket;
    }

    public String path() {
        return "/api/tickets/" + id;
    }

    public Answer comment(Person by, String text) {
        return portal.as(by)
                .post(path() + "/comments", Map.of("text", "<p>" + text + "</p>"))
                .expect(201);
    }

    public Answer note(Person by, String text) {
        return portal.as(by)
                .post(path() + "/internal-notes", Map.of("text", "<p>" + text + "</p>"))
                .expect(201);
    }

    public Answer status(Person by, String status) {
        return portal.as(by).put(path() + "/status", Map.of("status", status)).expect(204);
    }

    public Answer resolve(Person by, String text) {
        return portal.as(by).post(path() + "/resolution", Map.of("text", text)).expect(204);
    }

    public Answer follow(Person by, Person follower) {
        return portal.as(by)
                .put(path() + "/followers/" + follower.id(), Map.of())
                .expect(204);
    }

    public Answer attach(Person by, String attachmentId) {
        return portal.as(by)
                .post(path() + "/attachments", Map.of("attachmentIds", List.of(attachmentId)))
                .expect(204);
    }
}
