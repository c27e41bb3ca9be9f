package dev.porchlight.e2e.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An article made through the API by an agent, where a test is about what comes after. */
public record Article(Portal portal, Subject subject, String id, long number, String title) {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    public static Article draft(Subject subject, String title, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(
                Map.of("title", title, "markdown", "The text of **" + title + "**.", "subjectId", subject.id()));
        body.putAll(more);
        Portal portal = subject.portal();
        Answer made = portal.as(Person.AGENT).post("/api/articles", body).expect(201);
        Article article = new Article(
                portal,
                subject,
                made.json().get("id").asString(),
                made.json().get("number").asLong(),
                title);
        portal.as(Person.AGENT).after(made).get(article.path() + "/draft").expect(200);
        return article;
    }

    public static Article published(Subject subject, String title) {
        return published(subject, title, Map.of());
    }

    public static Article published(Subject subject, String title, Map<String, Object> more) {
        return draft(subject, title, more).publish();
    }

    /** What an article for one customer carries. */
    public static Map<String, Object> only(Customer customer) {
        return Map.of("audience", "organisations", "organisationIds", List.of(customer.id()));
    }

    public String path() {
        return "/api/articles/" + id;
    }

    /** Waits until those who may read it can. */
    public Article publish() {
        Answer published = portal.as(Person.AGENT).post(path() + "/publication", Map.of());
        portal.as(Person.AGENT).after(published.expect(204)).get(path()).expect(200);
        return this;
    }

    public Answer rewrite(String markdown) {
        return portal.as(Person.AGENT)
                .put(
                        path() + "/draft",
                        Map.of(
                                "title",
                                title,
                                "markdown",
                                markdown,
                                "language",
                                "en-GB",
                                "subjectId",
                                subject.id(),
                                "relatedIds",
                                List.of(),
                                "attachmentIds",
                                List.of()))
                .expect(204);
    }

    public Answer withdraw() {
        return portal.as(Person.AGENT).delete(path() + "/publication").expect(204);
    }

    /** A search finds it a moment after it is published. */
    public Article awaitFound(Person reader, String words) {
        await("#" + number + " found by " + words).atMost(LIMIT).until(() -> portal.as(reader)
                .get("/api/articles/search?limit=20&q=" + Http.encode(words))
                .text()
                .contains(id));
        return this;
    }
}
