package dev.porchlight.identity.contact;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/** Reads contacts from the event store, within the command that asks. */
@Component
class StoredContacts implements Contacts {

    private final Configuration axon;

    StoredContacts(Configuration axon) {
        this.axon = axon;
    }

    @Override
    public Optional<Known> find(UUID contactId) {
        try {
            return Optional.of(
                    axon.repository(Contact.class).load(contactId.toString()).invoke(Contact::known));
        } catch (AggregateNotFoundException e) {
            return Optional.empty();
        }
    }
}
