package dev.porchlight.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Events;
import dev.porchlight.platform.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of the whole service start from: an organisation whom identity-service has told of, and something to ask for. */
public abstract class World {

    @Autowired
    protected Api anybody;

    @Autowired
    protected Events events;

    @Autowired
    protected JdbcClient jdbc;

    protected final UUID harbour = UUID.randomUUID();
    protected final Tokens.Agent agent = Tokens.Agent.technician();

    protected Api as(Tokens.Contact contact) {
        return anybody.as(contact);
    }

    protected Api asAgent() {
        return anybody.as(agent);
    }

    /** Harbour, which everything here is about. */
    @BeforeEach
    void harbourIsKnown() {
        organisation(harbour, "Harbour " + harbour);
    }

    protected void organisation(UUID id, String name) {
        events.publish(
                "porchlight.identity.OrganisationRegistered.v1", id, 0, Map.of("organisationId", id, "name", name));
        await().until(() -> count("select count(*) from directory_organisation where id = ?", id) == 1);
    }

    /** A contact of Harbour's whom the directory knows. */
    protected Tokens.Contact known(String name, String visibility, String... roles) {
        Tokens.Contact contact =
                new Tokens.Contact(UUID.randomUUID(), name, harbour, "Harbour", null, visibility, List.of(roles));
        return known(contact);
    }

    protected Tokens.Contact known(Tokens.Contact contact) {
        Map<String, Object> body = new HashMap<>();
        body.put("contactId", contact.id());
        body.put("organisationId", contact.organisationId());
        body.put("name", contact.name());
        body.put("email", contact.email());
        body.put("siteId", contact.site());
        body.put("roles", contact.roles());
        body.put("ticketVisibility", contact.visibility());
        events.publish("porchlight.identity.ContactRegistered.v1", contact.id(), 0, body);
        await().until(() -> count("select count(*) from directory_person where id = ?", contact.id()) == 1);
        return contact;
    }

    protected Tokens.Agent known(Tokens.Agent someone) {
        events.publish(
                "porchlight.identity.AgentRegistered.v1",
                someone.id(),
                0,
                Map.of(
                        "agentId", someone.id(),
                        "name", someone.name(),
                        "email", someone.email(),
                        "roles", someone.roles()));
        await().until(() -> count("select count(*) from directory_person where id = ?", someone.id()) == 1);
        return someone;
    }

    private long count(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(Long.class).single();
    }

    protected UUID category() {
        return asAgent()
                .get("/api/catalogue/categories")
                .json()
                .valueStream()
                .map(category -> UUID.fromString(category.get("id").asString()))
                .findFirst()
                .orElseGet(() -> asAgent()
                        .post("/api/catalogue/categories", Map.of("name", "Things " + UUID.randomUUID(), "position", 5))
                        .id());
    }

    /** Something that only Harbour can ask for: why, and for which machine if one says so. */
    protected UUID item(String name) {
        return item(name, Map.of());
    }

    protected UUID item(String name, Map<String, Object> more) {
        Answer added = asAgent().post("/api/catalogue/items", described(name, more));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        publish(added.id(), form());
        return added.id();
    }

    /** What is said of it, for it to be changed. */
    protected Map<String, Object> described(String name, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "categoryId", category(),
                "name", name,
                "summary", "A summary",
                "organisationIds", List.of(harbour),
                "price", Map.of("minorUnits", 119_900, "currency", "GBP"),
                "fulfilment", Map.of("ticketType", "Hardware", "priority", "medium")));
        body.putAll(more);
        return body;
    }

    /** Has this be asked from now on. */
    protected void publish(UUID item, Map<String, Object> form, Object... own) {
        Answer saved = draft(item, form, own);
        assertThat(saved.status()).as(saved.text()).isEqualTo(204);
        assertThat(asAgent().post(pathOf(item) + "/editions").status()).isEqualTo(204);
    }

    protected Answer draft(UUID item, Map<String, Object> form, Object... own) {
        return asAgent().put(pathOf(item) + "/form-draft", Map.of("form", form, "own", List.of(own)));
    }

    protected static String pathOf(UUID item) {
        return "/api/catalogue/items/" + item;
    }

    /** What every item asks here: why, and for which machine. */
    protected static Map<String, Object> form() {
        return form(
                question("why", "text", Map.of("label", "Why?", "required", true)),
                question("machine", "asset", Map.of("label", "Which machine?")));
    }

    /** Those questions in one step. */
    @SafeVarargs
    protected static Map<String, Object> form(Map<String, Object>... questions) {
        return Map.of("steps", List.of(Map.of("id", "one", "title", "One", "questions", List.of(questions))));
    }

    protected static Map<String, Object> question(String id, String type, Map<String, Object> more) {
        Map<String, Object> question =
                new HashMap<>(Map.of("id", id, "type", type, "label", id, "required", false, "many", false));
        question.putAll(more);
        return question;
    }

    protected static Map<String, Object> wish(UUID item) {
        return Map.of("itemId", item, "edition", 1, "answers", Map.of("why", "Mine is old"));
    }

    /** The answer, once the views show the request. */
    protected Answer submitted(Tokens.Contact by, UUID item) {
        Answer answer = as(by).post("/api/requests", wish(item));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        asAgent().after(answer).get("/api/requests/" + answer.id());
        return answer;
    }

    protected UUID assetType() {
        UUID id = UUID.randomUUID();
        asAgent().put("/api/asset-types/" + id, Map.of("name", "Laptop " + id, "keyFields", List.of("Model", "CPU")));
        return id;
    }
}
