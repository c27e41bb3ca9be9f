package dev.porchlight.identity.account.automation;

import dev.porchlight.identity.agent.events.AgentDeactivated;
import dev.porchlight.identity.agent.events.AgentRegistered;
import dev.porchlight.identity.agent.events.AgentRenamed;
import dev.porchlight.identity.agent.events.AgentRolesChanged;
import dev.porchlight.identity.contact.events.ContactDeactivated;
import dev.porchlight.identity.contact.events.ContactEmailChanged;
import dev.porchlight.identity.contact.events.ContactMovedToSite;
import dev.porchlight.identity.contact.events.ContactReactivated;
import dev.porchlight.identity.contact.events.ContactRegistered;
import dev.porchlight.identity.contact.events.ContactRenamed;
import dev.porchlight.identity.contact.events.ContactRolesChanged;
import dev.porchlight.identity.imports.ContactImports;
import dev.porchlight.identity.language.events.PersonLanguageChosen;
import dev.porchlight.identity.organisation.events.OrganisationRegistered;
import dev.porchlight.identity.organisation.events.OrganisationRenamed;
import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.eventstore.Gathered;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps in mind who could sign in, and makes due every account that an event may change. */
@Component
@ProcessingGroup("keycloak")
class AccountProjector {

    private static final Duration AFTER_A_TABLE = Duration.ofMinutes(1);
    private static final String PEOPLE = "new-account-people";

    private record Row(ContactRegistered contact, Instant at) {}

    private final JdbcClient jdbc;
    private final Due due;

    AccountProjector(JdbcClient jdbc, Due due) {
        this.jdbc = jdbc;
        this.due = due;
    }

    @EventHandler
    void on(OrganisationRegistered event) {
        jdbc.sql("insert into account_organisation (id, name) values (?, ?)")
                .params(event.organisationId(), event.name())
                .update();
    }

    @EventHandler
    void on(OrganisationRenamed event) {
        jdbc.sql("update account_organisation set name = ? where id = ?")
                .params(event.name(), event.organisationId())
                .update();
        dueAccounts("select distinct email from account_person where organisation_id = ?", event.organisationId());
    }

    @EventHandler
    void on(ContactRegistered event, @Timestamp Instant at) {
        Gathered.add(PEOPLE, new Row(event, at), this::insert);
        dueAnew(event.email());
    }

    /** Many who come by a table at once. */
    private void insert(List<Row> rows) {
        jdbc.sql("""
                insert into account_person (person_id, kind, name, email, email_since, roles, active,
                    organisation_id, site_id, ticket_visibility)
                select id, 'contact', name, email, cast(since as timestamptz), string_to_array(roles, ','), true, organisation, site, visibility
                from unnest(?, ?, ?, ?, ?, ?, ?, ?)
                    as row (id, name, email, since, roles, organisation, site, visibility)""")
                .params(
                        column(rows, ContactRegistered::contactId, UUID[]::new),
                        column(rows, ContactRegistered::name, String[]::new),
                        column(rows, ContactRegistered::email, String[]::new),
                        rows.stream().map(row -> row.at().toString()).toArray(String[]::new),
                        column(rows, contact -> String.join(",", contact.roles()), String[]::new),
                        column(rows, ContactRegistered::organisationId, UUID[]::new),
                        column(rows, ContactRegistered::siteId, UUID[]::new),
                        column(rows, ContactRegistered::ticketVisibility, String[]::new))
                .update();
    }

    private static <T> T[] column(List<Row> rows, Function<ContactRegistered, T> value, IntFunction<T[]> array) {
        return rows.stream().map(Row::contact).map(value).toArray(array);
    }

    @EventHandler
    void on(ContactRenamed event) {
        change(event.contactId(), "name = ?", event.name());
    }

    @EventHandler
    void on(ContactEmailChanged event, @Timestamp Instant at) {
        dueAccountOf(event.contactId());
        change(event.contactId(), "email = ?, email_since = ?", event.email(), at.atOffset(ZoneOffset.UTC));
    }

    @EventHandler
    void on(ContactMovedToSite event) {
        change(event.contactId(), "site_id = ?", event.siteId());
    }

    @EventHandler
    void on(ContactRolesChanged event) {
        change(
                event.contactId(),
                "roles = ?, ticket_visibility = ?",
                event.roles().toArray(String[]::new),
                event.ticketVisibility());
    }

    @EventHandler
    void on(ContactDeactivated event) {
        change(event.contactId(), "active = ?", false);
    }

    @EventHandler
    void on(ContactReactivated event) {
        change(event.contactId(), "active = ?", true);
    }

    @EventHandler
    void on(AgentRegistered event, @Timestamp Instant at) {
        jdbc.sql("""
                insert into account_person (person_id, kind, name, email, email_since, roles, active)
                values (?, 'agent', ?, ?, ?, ?, true)""")
                .params(
                        event.agentId(),
                        event.name(),
                        event.email(),
                        at.atOffset(ZoneOffset.UTC),
                        event.roles().toArray(String[]::new))
                .update();
        dueAnew(event.email());
    }

    @EventHandler
    void on(AgentRenamed event) {
        change(event.agentId(), "name = ?", event.name());
    }

    @EventHandler
    void on(AgentRolesChanged event) {
        change(event.agentId(), "roles = ?", (Object) event.roles().toArray(String[]::new));
    }

    @EventHandler
    void on(AgentDeactivated event) {
        change(event.agentId(), "active = ?", false);
    }

    @EventHandler
    void on(PersonLanguageChosen event) {
        change(event.personId(), "language = ?", event.language());
    }

    /** Somebody new; of many who come by a table, when that is in. */
    private void dueAnew(String email) {
        Gathered.add("new-accounts", email, emails -> {
            Instant at = isTableBroughtIn() ? Instant.now().plus(AFTER_A_TABLE) : null;
            due.putAll(WhenAccountIsDueThenBringKeycloakInStep.ACCOUNT, emails, at);
        });
    }

    /** One that stumbles is waited for no longer. */
    private boolean isTableBroughtIn() {
        return jdbc.sql("select exists (select from due where kind = ? and ended_at is null and failures = 0)")
                .param(ContactImports.WORK)
                .query(Boolean.class)
                .single();
    }

    private void change(UUID personId, String assignments, Object... values) {
        Gathered.doNow(PEOPLE);
        jdbc.sql("update account_person set " + assignments + " where person_id = ?")
                .params(values)
                .param(personId)
                .update();
        dueAccountOf(personId);
    }

    private void dueAccountOf(UUID personId) {
        dueAccounts("select email from account_person where person_id = ?", personId);
    }

    /** Before people who are new: something may have been taken from somebody. */
    private void dueAccounts(String query, UUID id) {
        Gathered.doNow(PEOPLE);
        due.putFirst(
                WhenAccountIsDueThenBringKeycloakInStep.ACCOUNT,
                jdbc.sql(query).param(id).query(String.class).list());
    }

    @ResetHandler
    void forget() {
        jdbc.sql("truncate account_person, account_organisation").update();
    }
}
