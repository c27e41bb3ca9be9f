package dev.porchlight.ticket;

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

/** What tests of the whole service start from: people whom identity-service has told of, and tickets of theirs. */
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

    protected final UUID harbour = organisation("Harbour Dental");
    protected final Tokens.Agent agent = Tokens.Agent.technician();

    private static UUID organisation(String name) {
        return UUID.nameUUIDFromBytes((name + System.nanoTime()).getBytes());
    }

    protected Api as(Tokens.Contact contact) {
        return anybody.as(contact);
    }

    protected Api asAgent() {
        return anybody.as(agent);
    }

    /** A contact of Harbour's whom the directory knows. */
    protected Tokens.Contact known(String name) {
        return known(Tokens.Contact.at(harbour).named(name));
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
        awaitPerson(contact.id());
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
        awaitPerson(someone.id());
        return someone;
    }

    private void awaitPerson(UUID id) {
        await().until(() -> !jdbc.sql("select id from directory_person where id = ?")
                .param(id)
                .query(UUID.class)
                .list()
                .isEmpty());
    }

    /** A sound request to open a ticket, to be changed as a test likes. */
    protected static Map<String, Object> newTicket(String summary) {
        Map<String, Object> ticket = new HashMap<>();
        ticket.put("summary", summary);
        ticket.put("details", "<p>It smokes.</p>");
        ticket.put("urgency", "high");
        ticket.put("impact", "medium");
        return ticket;
    }

    protected Answer open(Tokens.Contact requester, String summary) {
        return opened(as(requester).post("/api/tickets", newTicket(summary)));
    }

    /** The answer, once the views show the ticket. */
    protected Answer opened(Answer answer) {
        if (answer.status() != 201) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        asAgent().after(answer).get("/api/tickets/" + answer.id());
        return answer;
    }

    protected List<String> summaries(Answer list) {
        return list.json()
                .get("items")
                .valueStream()
                .map(item -> item.get("summary").asString())
                .toList();
    }
}
