package dev.porchlight.identity.client.automation;

import dev.porchlight.identity.client.events.ApiClientChanged;
import dev.porchlight.identity.client.events.ApiClientRegistered;
import dev.porchlight.identity.client.events.ApiClientRevoked;
import dev.porchlight.platform.due.Due;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Makes due, with the command itself, what Keycloak is to be told; it is told how things are by then. */
@Component
@ProcessingGroup("invitations")
class ApiClientsDue {

    private final Due due;

    ApiClientsDue(Due due) {
        this.due = due;
    }

    @EventHandler
    void on(ApiClientRegistered event) {
        put(event.clientId());
    }

    @EventHandler
    void on(ApiClientChanged event) {
        put(event.clientId());
    }

    @EventHandler
    void on(ApiClientRevoked event) {
        put(event.clientId());
    }

    private void put(UUID client) {
        due.put(WhenClientIsDueThenBringKeycloakInStep.CLIENT, client.toString(), client);
    }
}
