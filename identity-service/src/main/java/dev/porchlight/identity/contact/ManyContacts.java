package dev.porchlight.identity.contact;

import dev.porchlight.identity.contact.commands.RegisterContact;
import dev.porchlight.identity.contact.commands.RegisterContacts;
import dev.porchlight.identity.organisation.Organisations;
import dev.porchlight.platform.security.Caller;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Each of many contacts decides for itself, as it does when it comes alone. */
@Component
class ManyContacts {

    private final Configuration axon;
    private final Organisations organisations;

    ManyContacts(Configuration axon, Organisations organisations) {
        this.axon = axon;
        this.organisations = organisations;
    }

    @CommandHandler
    void register(RegisterContacts command, Caller caller) throws Exception {
        Repository<Contact> contacts = axon.repository(Contact.class);
        for (RegisterContact one : command.contacts()) {
            contacts.newInstance(() -> new Contact(one, caller, organisations));
        }
    }
}
