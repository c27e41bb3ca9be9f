package dev.porchlight.ticket.directory;

import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.ticket.directory.IdentityEvents.AgentDeactivated;
import dev.porchlight.ticket.directory.IdentityEvents.AgentRegistered;
import dev.porchlight.ticket.directory.IdentityEvents.ContactDeactivated;
import dev.porchlight.ticket.directory.IdentityEvents.ContactMovedToSite;
import dev.porchlight.ticket.directory.IdentityEvents.ContactReactivated;
import dev.porchlight.ticket.directory.IdentityEvents.ContactRegistered;
import dev.porchlight.ticket.directory.IdentityEvents.ContactRenamed;
import dev.porchlight.ticket.directory.IdentityEvents.OrganisationRegistered;
import dev.porchlight.ticket.directory.IdentityEvents.OrganisationRenamed;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the directory up to date. Events about one person or organisation come in their order. */
@Component
class DirectoryKeeper {

    private final JdbcClient jdbc;

    DirectoryKeeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Incoming("porchlight.identity.OrganisationRegistered.v1")
    void on(OrganisationRegistered event) {
        nameOrganisation(event.organisationId(), event.name());
    }

    @Incoming("porchlight.identity.OrganisationRenamed.v1")
    void on(OrganisationRenamed event) {
        nameOrganisation(event.organisationId(), event.name());
    }

    @Incoming("porchlight.identity.ContactRegistered.v1")
    void on(ContactRegistered event) {
        addPerson(event.contactId(), "contact", event.organisationId(), event.siteId(), event.name());
    }

    @Incoming("porchlight.identity.ContactRenamed.v1")
    void on(ContactRenamed event) {
        changePerson(event.contactId(), "name", event.name());
    }

    @Incoming("porchlight.identity.ContactMovedToSite.v1")
    void on(ContactMovedToSite event) {
        changePerson(event.contactId(), "site_id", event.siteId());
    }

    @Incoming("porchlight.identity.ContactDeactivated.v1")
    void on(ContactDeactivated event) {
        changePerson(event.contactId(), "active", false);
    }

    @Incoming("porchlight.identity.ContactReactivated.v1")
    void on(ContactReactivated event) {
        changePerson(event.contactId(), "active", true);
    }

    @Incoming("porchlight.identity.AgentRegistered.v1")
    void on(AgentRegistered event) {
        addPerson(event.agentId(), "agent", null, null, event.name());
    }

    @Incoming("porchlight.identity.AgentDeactivated.v1")
    void on(AgentDeactivated event) {
        changePerson(event.agentId(), "active", false);
    }

    private void nameOrganisation(UUID id, String name) {
        jdbc.sql("""
                insert into directory_organisation (id, name) values (?, ?)
                on conflict (id) do update set name = excluded.name""").params(id, name).update();
    }

    private void addPerson(UUID id, String kind, UUID organisation, UUID site, String name) {
        jdbc.sql("""
                insert into directory_person (id, kind, organisation_id, site_id, name) values (?, ?, ?, ?, ?)
                on conflict (id) do nothing""").params(id, kind, organisation, site, name).update();
    }

    /** The column is one of this class's own words, never input. */
    private void changePerson(UUID id, String column, Object value) {
        jdbc.sql("update directory_person set " + column + " = ? where id = ?")
                .params(value, id)
                .update();
    }
}
