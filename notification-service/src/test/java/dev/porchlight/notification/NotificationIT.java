package dev.porchlight.notification;

import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Events;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens.Agent;
import dev.porchlight.platform.testing.Tokens.Contact;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole service, with the other services' events and people's mailboxes played by the test. */
@ServiceIT
@Import(MailServer.class)
public abstract class NotificationIT {

    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
        Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
    }

    @Autowired
    protected Api api;

    @Autowired
    protected Events events;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected MailServer.Mailboxes mailboxes;

    /** A new organisation's id. */
    protected UUID organisation(String name) {
        UUID id = UUID.randomUUID();
        events.publish(
                "porchlight.identity.OrganisationRegistered.v1", id, 0, Map.of("organisationId", id, "name", name));
        return id;
    }

    /** A contact that identity-service has told of. */
    protected Contact contact(UUID organisation, String name) {
        Contact contact = Contact.at(organisation).named(name);
        register(contact);
        return contact;
    }

    protected void register(Contact contact) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "contactId", contact.id(),
                "organisationId", contact.organisationId(),
                "name", contact.name(),
                "email", contact.email(),
                "roles", contact.roles(),
                "ticketVisibility", contact.visibility()));
        body.put("siteId", contact.site());
        events.publish("porchlight.identity.ContactRegistered.v1", contact.id(), 0, body);
    }

    /** An agent that identity-service has told of. */
    protected Agent agent(String name) {
        return agent(name, "technician");
    }

    protected Agent agent(String name, String role) {
        Agent agent = new Agent(UUID.randomUUID(), name, List.of(role));
        events.publish(
                "porchlight.identity.AgentRegistered.v1",
                agent.id(),
                0,
                Map.of("agentId", agent.id(), "name", name, "email", agent.email(), "roles", agent.roles()));
        return agent;
    }

    protected void readsGerman(Contact contact) {
        events.publish(
                "porchlight.identity.PersonLanguageChosen.v1",
                contact.id(),
                1,
                Map.of("personId", contact.id(), "language", "de"));
        await().until(() -> jdbc.sql("select count(*) from directory_person where id = ? and language = 'de'")
                .param(contact.id())
                .query(Integer.class)
                .single()
                .equals(1));
    }

    /** Waits until the directory knows these people, whom another topic tells of than what they are to hear. */
    protected void known(UUID... people) {
        await().until(() -> jdbc.sql("select count(*) from directory_person where id = any(?)")
                .param(people)
                .query(Integer.class)
                .single()
                .equals(people.length));
    }

    /** Waits until so many mails have come, and returns them. */
    protected List<MimeMessage> mails(String email, int count) {
        await().until(() -> mailboxes.of(email).size() >= count);
        return mailboxes.of(email);
    }

    /** The kinds of what somebody was told, as they are shown it. */
    protected static List<String> noticesOf(Api somebody) {
        return somebody.get("/api/notifications")
                .json()
                .get("items")
                .valueStream()
                .map(one -> one.get("kind").asString())
                .toList();
    }

    /** What the recent activity says somebody did to a subject, as this person is shown it. */
    protected static List<String> activityOf(UUID subject, Api somebody) {
        return somebody.get("/api/activity?size=100")
                .json()
                .get("items")
                .valueStream()
                .filter(one -> one.at("/subject/id").asString().equals(subject.toString()))
                .map(one -> one.get("action").asString())
                .toList();
    }

    /** Waits until everything published so far about this ticket has been received. */
    protected void seen(PlayedTicket ticket) {
        seen(ticket.id(), ticket.version());
    }

    /** Waits until its mails are sent, too. */
    protected void settled(PlayedTicket ticket) {
        settled(ticket.id(), ticket.version());
    }

    /** The same of any subject, up to this version. */
    protected void settled(UUID subject, long version) {
        seen(subject, version);
        await().until(() -> jdbc.sql("select count(*) from mail where subject_id = ? and status = 'due'")
                .param(subject)
                .query(Integer.class)
                .single()
                .equals(0));
    }

    private void seen(UUID subject, long version) {
        await().until(() -> jdbc.sql("select version from subject where id = ?")
                .param(subject)
                .query(Long.class)
                .optional()
                .orElse(-1L)
                .equals(version));
    }
}
