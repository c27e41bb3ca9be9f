package dev.porchlight.directory;

import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Events;
import dev.porchlight.platform.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** Plays identity-service. */
abstract class Identity {

    @Autowired
    Events events;

    @Autowired
    Directory directory;

    final UUID harbour = UUID.randomUUID();

    Tokens.Contact registered(Tokens.Contact contact) {
        Map<String, Object> body = new HashMap<>();
        body.put("contactId", contact.id());
        body.put("organisationId", contact.organisationId());
        body.put("name", contact.name());
        body.put("email", contact.email());
        body.put("siteId", contact.site());
        body.put("roles", contact.roles());
        body.put("ticketVisibility", contact.visibility());
        publish("ContactRegistered", contact.id(), 0, body);
        await().until(() -> directory.contact(contact.id()).isPresent());
        return contact;
    }

    Tokens.Agent registered(Tokens.Agent agent) {
        publish(
                "AgentRegistered",
                agent.id(),
                0,
                Map.of("agentId", agent.id(), "name", agent.name(), "email", agent.email(), "roles", agent.roles()));
        await().until(() -> directory.isAgent(agent.id()));
        return agent;
    }

    void changed(UUID contact, long version, String visibility, String... roles) {
        publish(
                "ContactRolesChanged",
                contact,
                version,
                Map.of("contactId", contact, "roles", List.of(roles), "ticketVisibility", visibility));
    }

    void publish(String event, UUID subject, long version, Map<String, ?> body) {
        events.publish("porchlight.identity." + event + ".v1", subject, version, body);
    }
}
