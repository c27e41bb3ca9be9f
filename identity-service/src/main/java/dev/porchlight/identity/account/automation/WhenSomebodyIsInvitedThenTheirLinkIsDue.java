package dev.porchlight.identity.account.automation;

import dev.porchlight.identity.agent.events.AgentInvited;
import dev.porchlight.identity.contact.events.ContactInvited;
import dev.porchlight.platform.due.Due;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Runs in the transaction of the invitation itself, and so never for one that is long past. */
@Component
@ProcessingGroup("invitations")
class WhenSomebodyIsInvitedThenTheirLinkIsDue {

    private final Due due;

    WhenSomebodyIsInvitedThenTheirLinkIsDue(Due due) {
        this.due = due;
    }

    @EventHandler
    void on(ContactInvited event) {
        put(event.contactId());
    }

    @EventHandler
    void on(AgentInvited event) {
        put(event.agentId());
    }

    private void put(UUID personId) {
        due.put(WhenLinkIsDueThenKeycloakSendsIt.LINK, personId.toString(), personId);
    }
}
