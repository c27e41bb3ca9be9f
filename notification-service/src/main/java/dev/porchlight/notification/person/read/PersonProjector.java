package dev.porchlight.notification.person.read;

import dev.porchlight.notification.person.IdentityEvents.AgentDeactivated;
import dev.porchlight.notification.person.IdentityEvents.AgentRegistered;
import dev.porchlight.notification.person.IdentityEvents.ContactDeactivated;
import dev.porchlight.notification.person.IdentityEvents.ContactEmailChanged;
import dev.porchlight.notification.person.IdentityEvents.ContactMovedToSite;
import dev.porchlight.notification.person.IdentityEvents.ContactReactivated;
import dev.porchlight.notification.person.IdentityEvents.ContactRegistered;
import dev.porchlight.notification.person.IdentityEvents.ContactRenamed;
import dev.porchlight.notification.person.IdentityEvents.ContactRolesChanged;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps people's names and addresses. What has been applied before is passed over by its version. */
@Component
class PersonProjector implements RebuildableView {

    private final JdbcClient jdbc;

    PersonProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Incoming("porchlight.identity.ContactRegistered.v1")
    void on(ContactRegistered event, Envelope envelope) {
        jdbc.sql("""
                insert into person (id, kind, organisation_id, name, email, site_id, ticket_visibility, version)
                values (?, 'contact', ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        event.contactId(),
                        event.organisationId(),
                        event.name(),
                        event.email(),
                        event.siteId(),
                        event.ticketVisibility(),
                        envelope.sequence())
                .update();
    }

    @Incoming("porchlight.identity.AgentRegistered.v1")
    void on(AgentRegistered event, Envelope envelope) {
        jdbc.sql("""
                insert into person (id, kind, name, email, version)
                values (?, 'agent', ?, ?, ?) on conflict do nothing""")
                .params(event.agentId(), event.name(), event.email(), envelope.sequence())
                .update();
    }

    @Incoming("porchlight.identity.ContactRenamed.v1")
    void on(ContactRenamed event, Envelope envelope) {
        set("name", event.name(), event.contactId(), envelope);
    }

    @Incoming("porchlight.identity.ContactEmailChanged.v1")
    void on(ContactEmailChanged event, Envelope envelope) {
        set("email", event.email(), event.contactId(), envelope);
    }

    @Incoming("porchlight.identity.ContactMovedToSite.v1")
    void on(ContactMovedToSite event, Envelope envelope) {
        set("site_id", event.siteId(), event.contactId(), envelope);
    }

    @Incoming("porchlight.identity.ContactRolesChanged.v1")
    void on(ContactRolesChanged event, Envelope envelope) {
        set("ticket_visibility", event.ticketVisibility(), event.contactId(), envelope);
    }

    @Incoming("porchlight.identity.ContactDeactivated.v1")
    void on(ContactDeactivated event, Envelope envelope) {
        set("active", false, event.contactId(), envelope);
    }

    @Incoming("porchlight.identity.ContactReactivated.v1")
    void on(ContactReactivated event, Envelope envelope) {
        set("active", true, event.contactId(), envelope);
    }

    @Incoming("porchlight.identity.AgentDeactivated.v1")
    void on(AgentDeactivated event, Envelope envelope) {
        set("active", false, event.agentId(), envelope);
    }

    @Override
    public void empty() {
        jdbc.sql("delete from person").update();
    }

    /** The column is one of this class's own words. */
    private void set(String column, Object value, UUID person, Envelope envelope) {
        jdbc.sql("update person set " + column + " = ?, version = ? where id = ? and version < ?")
                .params(value, envelope.sequence(), person, envelope.sequence())
                .update();
    }
}
