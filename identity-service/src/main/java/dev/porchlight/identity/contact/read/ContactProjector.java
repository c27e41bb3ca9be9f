package dev.porchlight.identity.contact.read;

import dev.porchlight.identity.contact.events.ContactDeactivated;
import dev.porchlight.identity.contact.events.ContactEmailChanged;
import dev.porchlight.identity.contact.events.ContactInvited;
import dev.porchlight.identity.contact.events.ContactLinked;
import dev.porchlight.identity.contact.events.ContactMovedToSite;
import dev.porchlight.identity.contact.events.ContactReactivated;
import dev.porchlight.identity.contact.events.ContactRegistered;
import dev.porchlight.identity.contact.events.ContactRenamed;
import dev.porchlight.identity.contact.events.ContactRolesChanged;
import dev.porchlight.identity.contact.events.ContactTelephoneChanged;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contacts as they are now. */
@Component
@ProcessingGroup("identity-views")
class ContactProjector {

    private final JdbcClient jdbc;

    ContactProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ContactRegistered event, @SequenceNumber long version) {
        jdbc.sql("""
                insert into contact
                    (id, organisation_id, name, email, site_id, roles, ticket_visibility, active, version)
                values (?, ?, ?, ?, ?, ?, ?, true, ?)""")
                .params(
                        event.contactId(),
                        event.organisationId(),
                        event.name(),
                        event.email(),
                        event.siteId(),
                        event.roles().toArray(String[]::new),
                        event.ticketVisibility(),
                        version)
                .update();
    }

    @EventHandler
    void on(ContactRenamed event, @SequenceNumber long version) {
        jdbc.sql("update contact set name = ?, version = ? where id = ?")
                .params(event.name(), version, event.contactId())
                .update();
    }

    @EventHandler
    void on(ContactEmailChanged event, @SequenceNumber long version) {
        jdbc.sql("update contact set email = ?, version = ? where id = ?")
                .params(event.email(), version, event.contactId())
                .update();
    }

    @EventHandler
    void on(ContactMovedToSite event, @SequenceNumber long version) {
        jdbc.sql("update contact set site_id = ?, version = ? where id = ?")
                .params(event.siteId(), version, event.contactId())
                .update();
    }

    @EventHandler
    void on(ContactTelephoneChanged event, @SequenceNumber long version) {
        jdbc.sql("update contact set telephone = ?, version = ? where id = ?")
                .params(event.telephone(), version, event.contactId())
                .update();
    }

    @EventHandler
    void on(ContactRolesChanged event, @SequenceNumber long version) {
        jdbc.sql("update contact set roles = ?, ticket_visibility = ?, version = ? where id = ?")
                .params(event.roles().toArray(String[]::new), event.ticketVisibility(), version, event.contactId())
                .update();
    }

    @EventHandler
    void on(ContactDeactivated event, @SequenceNumber long version) {
        setActive(event.contactId(), false, version);
    }

    @EventHandler
    void on(ContactReactivated event, @SequenceNumber long version) {
        setActive(event.contactId(), true, version);
    }

    @EventHandler
    void on(ContactInvited event, @SequenceNumber long version, @Timestamp Instant at) {
        jdbc.sql("update contact set invited_at = ?, version = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), version, event.contactId())
                .update();
    }

    @EventHandler
    void on(ContactLinked event, @SequenceNumber long version) {
        jdbc.sql("update contact set version = ? where id = ?")
                .params(version, event.contactId())
                .update();
    }

    private void setActive(UUID contactId, boolean active, long version) {
        jdbc.sql("update contact set active = ?, version = ? where id = ?")
                .params(active, version, contactId)
                .update();
    }

    @ResetHandler
    void forget() {
        jdbc.sql("truncate contact").update();
    }
}
