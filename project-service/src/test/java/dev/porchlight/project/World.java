package dev.porchlight.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.directory.Directory;
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

/** What tests of the whole service start from: an organisation, its people, and a project manager. */
public abstract class World {

    @Autowired
    protected Api anybody;

    @Autowired
    protected Events events;

    @Autowired
    protected Directory directory;

    @Autowired
    protected JdbcClient jdbc;

    protected final UUID harbour = UUID.randomUUID();
    protected Tokens.Agent manager;
    protected Tokens.Contact primary;
    protected Tokens.Contact casey;

    protected void people() {
        events.publish(
                "porchlight.identity.OrganisationRegistered.v1",
                harbour,
                0,
                Map.of("organisationId", harbour, "name", "Harbour Dental"));
        manager = new Tokens.Agent(UUID.randomUUID(), "Mo Manager", List.of("project-manager"));
        events.publish(
                "porchlight.identity.AgentRegistered.v1",
                manager.id(),
                0,
                Map.of(
                        "agentId", manager.id(),
                        "name", manager.name(),
                        "email", manager.email(),
                        "roles", manager.roles()));
        await().until(() -> directory.isAgent(manager.id()));
        primary = contact("Pat Primary", "primary-service-contact");
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

    protected Api as(Tokens.Contact contact) {
        return anybody.as(contact);
    }

    protected Api asManager() {
        return anybody.as(manager);
    }

    /** The answer, if it is that one. */
    protected static Answer expect(int status, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer;
    }

    /** A project that was opened by hand. */
    protected UUID open(String title) {
        return expect(
                        201,
                        asManager()
                                .post(
                                        "/api/projects",
                                        Map.of(
                                                "title", title,
                                                "organisationId", harbour,
                                                "type", "Migration",
                                                "startDate", "2025-04-24",
                                                "targetDate", "2025-05-23")))
                .id();
    }
}
