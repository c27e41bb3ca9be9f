package dev.porchlight.knowledge;

import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Events;
import dev.porchlight.platform.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of the whole service start from: an organisation, an agent, and a subject to write under. */
public abstract class World {

    /** The smallest PNG there is. */
    protected static final byte[] PNG = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Autowired
    protected Api anybody;

    @Autowired
    protected Events events;

    @Autowired
    protected JdbcClient jdbc;

    protected final Tokens.Agent agent = Tokens.Agent.technician();

    private UUID subject;

    protected Api asAgent() {
        return anybody.as(agent);
    }

    protected Api as(Tokens.Contact contact) {
        return anybody.as(contact);
    }

    /** Somebody at an organisation of which nobody has told. */
    protected Api asCustomer() {
        return as(Tokens.Contact.at(UUID.randomUUID()));
    }

    /** An organisation that identity-service has told of. */
    protected UUID organisation(String name) {
        UUID id = UUID.randomUUID();
        events.publish(
                "porchlight.identity.OrganisationRegistered.v1", id, 0, Map.of("organisationId", id, "name", name));
        await().until(() -> jdbc.sql("select count(*) from directory_organisation where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                == 1);
        return id;
    }

    /** A name that no other test gives. */
    protected static String unique(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    protected UUID category(String name) {
        return sound(asAgent().post("/api/article-categories", Map.of("name", name)))
                .id();
    }

    protected UUID subject(UUID category, String name) {
        return sound(asAgent().post("/api/article-categories/" + category + "/subjects", Map.of("name", name)))
                .id();
    }

    /** One for all articles of a test that do not care. */
    protected UUID subject() {
        if (subject == null) {
            subject = subject(category(unique("Office")), "Printers");
        }
        return subject;
    }

    /** A sound request to begin an article, to be changed as a test likes. */
    protected Map<String, Object> newArticle(String title) {
        Map<String, Object> article = new HashMap<>();
        article.put("title", title);
        article.put("markdown", "Turn it *on*.");
        article.put("subjectId", subject());
        return article;
    }

    protected Answer draft(String title) {
        return draft(newArticle(title));
    }

    protected Answer draft(Map<String, Object> article) {
        return shown(sound(asAgent().post("/api/articles", article)));
    }

    protected Answer publish(String title) {
        return publish(newArticle(title));
    }

    /** The answer to the article's making, once the views show it as published. */
    protected Answer publish(Map<String, Object> article) {
        Answer drafted = draft(article);
        publishAgain(drafted.id());
        return drafted;
    }

    protected void publishAgain(UUID article) {
        shown(sound(asAgent().post("/api/articles/" + article + "/publication", "")));
    }

    /** The answer, if it was of success. */
    protected static Answer sound(Answer answer) {
        if (answer.status() >= 300) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return answer;
    }

    /** The answer, once the views show what it did. */
    protected Answer shown(Answer answer) {
        asAgent().after(answer).get("/api/article-categories");
        return answer;
    }

    protected static List<String> titles(Answer list) {
        return list.json()
                .get("items")
                .valueStream()
                .map(item -> item.get("title").asString())
                .toList();
    }
}
