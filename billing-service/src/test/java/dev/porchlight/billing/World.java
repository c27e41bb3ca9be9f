package dev.porchlight.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.directory.Directory;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Events;
import dev.porchlight.platform.testing.Tokens;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of the whole service start from: an organisation, its people, and those who sell and bill. */
public abstract class World {

    protected static final Map<String, Object> VAT = Map.of("category", "standard", "rate", "20");

    @Autowired
    protected Api anybody;

    @Autowired
    protected Events events;

    @Autowired
    protected Directory directory;

    @Autowired
    protected JdbcClient jdbc;

    protected final UUID harbour = UUID.randomUUID();
    protected Tokens.Agent seller;
    protected Tokens.Contact casey;

    protected void people() {
        events.publish(
                "porchlight.identity.OrganisationRegistered.v1",
                harbour,
                0,
                Map.of("organisationId", harbour, "name", "Harbour Dental"));
        seller = known(new Tokens.Agent(
                UUID.randomUUID(), "Sam Seller", List.of("account-manager", "billing", "administrator")));
        casey = contact("Casey Contact", "user");
        await().until(() -> directory.organisation(harbour).isPresent());
    }

    /** Somebody at Harbour whom the directory knows. */
    protected Tokens.Contact contact(String name, String... roles) {
        Tokens.Contact contact =
                new Tokens.Contact(UUID.randomUUID(), name, harbour, "Harbour Dental", null, "own", List.of(roles));
        Map<String, Object> body = new HashMap<>();
        body.put("contactId", contact.id());
        body.put("organisationId", harbour);
        body.put("name", name);
        body.put("email", contact.email());
        body.put("siteId", null);
        body.put("roles", contact.roles());
        body.put("ticketVisibility", "own");
        events.publish("porchlight.identity.ContactRegistered.v1", contact.id(), 0, body);
        await().until(() -> directory.contact(contact.id()).isPresent());
        return contact;
    }

    protected Tokens.Agent known(Tokens.Agent agent) {
        events.publish(
                "porchlight.identity.AgentRegistered.v1",
                agent.id(),
                0,
                Map.of("agentId", agent.id(), "name", agent.name(), "email", agent.email(), "roles", agent.roles()));
        await().until(() -> directory.isAgent(agent.id()));
        return agent;
    }

    protected Api as(Tokens.Contact contact) {
        return anybody.as(contact);
    }

    protected Api asSeller() {
        return anybody.as(seller);
    }

    /** The answer, if it is that one. */
    protected static Answer expect(int status, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }

    protected static Map<String, Object> line(String description, String price, String charge, boolean optional) {
        return new HashMap<>(Map.of(
                "description",
                description,
                "quantity",
                "1",
                "unitPrice",
                price,
                "charge",
                charge,
                "optional",
                optional,
                "tax",
                VAT));
    }

    /** Rule 23's offer: 1,500.00, and options for 250.00 and 400.00. */
    protected static Map<String, Object> offer(String price) {
        Map<String, Object> content = new HashMap<>();
        content.put("title", "New firewall");
        content.put(
                "sections",
                List.of(Map.of(
                        "title",
                        "Hardware",
                        "lines",
                        List.of(
                                line("Firewall", price, "one-off", false),
                                line("Spare", "250.00", "one-off", true),
                                line("Rack", "400.00", "one-off", true)))));
        content.put("validUntil", LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
        content.put("projectWork", true);
        content.put("currency", "GBP");
        return content;
    }

    protected Answer draft(Map<String, Object> content) {
        Map<String, Object> quote = new HashMap<>();
        quote.put("organisationId", harbour);
        quote.put("contactId", casey.id());
        quote.put("content", content);
        return asSeller().post("/api/quotes", quote);
    }

    /** A quote that was sent. */
    protected UUID sentQuote() {
        UUID id = expect(201, draft(offer("1500.00"))).id();
        send(id);
        return id;
    }

    protected void send(UUID id) {
        Answer sent = expect(204, asSeller().post("/api/quotes/" + id + "/sending", Map.of()));
        asSeller().after(sent).get("/api/quotes/" + id);
    }

    /** What a customer sends who accepts what this page shows. */
    protected static Map<String, Object> acceptance(Answer page, long total, List<String> chosen) {
        var current = page.json().get("current");
        Map<String, Object> acceptance = new HashMap<>();
        acceptance.put("version", current.get("version").asInt());
        acceptance.put("contentHash", current.get("contentHash").asString());
        acceptance.put("total", Map.of("minorUnits", total, "currency", "GBP"));
        acceptance.put("chosenOptions", chosen);
        acceptance.put("purchaseOrder", "PO 4711");
        acceptance.put("consent", true);
        acceptance.put("signature", Map.of("typed", "Casey Contact"));
        acceptance.put("name", "Casey Contact");
        acceptance.put("email", "casey@example.com");
        return acceptance;
    }
}
