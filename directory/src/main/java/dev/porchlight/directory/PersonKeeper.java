package dev.porchlight.directory;

import dev.porchlight.directory.IdentityEvents.AgentDeactivated;
import dev.porchlight.directory.IdentityEvents.AgentRegistered;
import dev.porchlight.directory.IdentityEvents.AgentRenamed;
import dev.porchlight.directory.IdentityEvents.AgentRolesChanged;
import dev.porchlight.directory.IdentityEvents.ContactChanged;
import dev.porchlight.directory.IdentityEvents.ContactEmailChanged;
import dev.porchlight.directory.IdentityEvents.ContactMovedToSite;
import dev.porchlight.directory.IdentityEvents.ContactRegistered;
import dev.porchlight.directory.IdentityEvents.ContactRenamed;
import dev.porchlight.directory.IdentityEvents.ContactRolesChanged;
import dev.porchlight.directory.IdentityEvents.PersonLanguageChosen;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps contacts and agents. What has been applied before is passed over, by the person's version. */
class PersonKeeper implements RebuildableView {

    private final JdbcClient jdbc;

    PersonKeeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Incoming("porchlight.identity.ContactRegistered.v1")
    void on(ContactRegistered event, Envelope envelope) {
        jdbc.sql("""
                insert into directory_person
                  (id, kind, organisation_id, site_id, name, email, roles, ticket_visibility, version, language)
                values (?, 'contact', ?, ?, ?, ?, ?, ?, ?, (select language from directory_language where person_id = ?))
                on conflict do nothing""")
                .params(
                        event.contactId(),
                        event.organisationId(),
                        event.siteId(),
                        event.name(),
                        event.email(),
                        words(event.roles()),
                        event.ticketVisibility(),
                        envelope.sequence(),
                        event.contactId())
                .update();
    }

    @Incoming("porchlight.identity.AgentRegistered.v1")
    void on(AgentRegistered event, Envelope envelope) {
        jdbc.sql("""
                insert into directory_person (id, kind, name, email, roles, version, language)
                values (?, 'agent', ?, ?, ?, ?, (select language from directory_language where person_id = ?))
                on conflict do nothing""")
                .params(
                        event.agentId(),
                        event.name(),
                        event.email(),
                        words(event.roles()),
                        envelope.sequence(),
                        event.agentId())
                .update();
    }

    /** Of a choice that is a thing of its own, with versions of its own. */
    @Incoming("porchlight.identity.PersonLanguageChosen.v1")
    void on(PersonLanguageChosen event, Envelope envelope) {
        jdbc.sql("""
                insert into directory_language as known (person_id, language, version) values (?, ?, ?)
                on conflict (person_id) do update set language = excluded.language, version = excluded.version
                where known.version < excluded.version""")
                .params(event.personId(), event.language(), envelope.sequence())
                .update();
        jdbc.sql("""
                update directory_person p set language = l.language from directory_language l
                where p.id = ? and l.person_id = p.id""").param(event.personId()).update();
    }

    @Incoming("porchlight.identity.ContactRenamed.v1")
    void on(ContactRenamed event, Envelope envelope) {
        set("name = ?", event.name(), event.contactId(), envelope);
    }

    @Incoming("porchlight.identity.ContactEmailChanged.v1")
    void on(ContactEmailChanged event, Envelope envelope) {
        set("email = ?", event.email(), event.contactId(), envelope);
    }

    @Incoming("porchlight.identity.ContactMovedToSite.v1")
    void on(ContactMovedToSite event, Envelope envelope) {
        set("site_id = ?", event.siteId(), event.contactId(), envelope);
    }

    @Incoming("porchlight.identity.ContactRolesChanged.v1")
    void on(ContactRolesChanged event, Envelope envelope) {
        jdbc.sql("""
                update directory_person set roles = ?, ticket_visibility = ?, version = ?
                where id = ? and version < ?""")
                .params(
                        words(event.roles()),
                        event.ticketVisibility(),
                        envelope.sequence(),
                        event.contactId(),
                        envelope.sequence())
                .update();
    }

    @Incoming("porchlight.identity.AgentRenamed.v1")
    void on(AgentRenamed event, Envelope envelope) {
        set("name = ?", event.name(), event.agentId(), envelope);
    }

    @Incoming("porchlight.identity.AgentRolesChanged.v1")
    void on(AgentRolesChanged event, Envelope envelope) {
        set("roles = ?", words(event.roles()), event.agentId(), envelope);
    }

    @Incoming("porchlight.identity.ContactDeactivated.v1")
    void deactivate(ContactChanged event, Envelope envelope) {
        set("active = ?", false, event.contactId(), envelope);
    }

    @Incoming("porchlight.identity.ContactReactivated.v1")
    void reactivate(ContactChanged event, Envelope envelope) {
        set("active = ?", true, event.contactId(), envelope);
    }

    @Incoming("porchlight.identity.AgentDeactivated.v1")
    void on(AgentDeactivated event, Envelope envelope) {
        set("active = ?", false, event.agentId(), envelope);
    }

    @Override
    public void empty() {
        jdbc.sql("delete from directory_person").update();
        jdbc.sql("delete from directory_language").update();
    }

    private void set(String change, Object value, UUID person, Envelope envelope) {
        jdbc.sql("update directory_person set " + change + ", version = ? where id = ? and version < ?")
                .params(value, envelope.sequence(), person, envelope.sequence())
                .update();
    }

    private static String[] words(List<String> roles) {
        return roles.toArray(String[]::new);
    }
}
