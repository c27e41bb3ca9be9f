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
import dev.porchlight.identity.contact.events.ContactSecondFactorRemoved;
import dev.porchlight.identity.contact.events.ContactTelephoneChanged;
import dev.porchlight.platform.eventstore.Gathered;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contacts as they are now. */
@Component
@ProcessingGroup("identity-views")
class ContactProjector {

    private static final String NEW = "new-contacts";

    /** @param registered null for somebody who is there */
    private record Row(UUID contact, @Nullable ContactRegistered registered, long version) {}

    private final JdbcClient jdbc;

    ContactProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ContactRegistered event, @SequenceNumber long version) {
        Gathered.add(NEW, new Row(event.contactId(), event, version), this::write);
    }

    @EventHandler
    void on(ContactLinked event, @SequenceNumber long version) {
        Gathered.add(NEW, new Row(event.contactId(), null, version), this::write);
    }

    @EventHandler
    void on(ContactSecondFactorRemoved event, @SequenceNumber long version) {
        Gathered.add(NEW, new Row(event.contactId(), null, version), this::write);
    }

    /** Many come by a table at once, and are linked as soon as they are there. */
    private void write(List<Row> rows) {
        List<Row> fresh = rows.stream().filter(row -> row.registered() != null).toList();
        jdbc.sql("""
                insert into contact
                    (id, organisation_id, name, email, site_id, roles, ticket_visibility, active, version)
                select id, organisation_id, name, email, site_id, string_to_array(roles, ','), visibility, true, version
                from unnest(?, ?, ?, ?, ?, ?, ?, ?)
                    as row (id, organisation_id, name, email, site_id, roles, visibility, version)""")
                .params(
                        column(fresh, ContactRegistered::contactId, UUID[]::new),
                        column(fresh, ContactRegistered::organisationId, UUID[]::new),
                        column(fresh, ContactRegistered::name, String[]::new),
                        column(fresh, ContactRegistered::email, String[]::new),
                        column(fresh, ContactRegistered::siteId, UUID[]::new),
                        column(fresh, contact -> String.join(",", contact.roles()), String[]::new),
                        column(fresh, ContactRegistered::ticketVisibility, String[]::new),
                        versions(fresh))
                .update();
        List<Row> linked = rows.stream().filter(row -> row.registered() == null).toList();
        jdbc.sql("""
                update contact set version = row.version from unnest(?, ?) as row (id, version)
                where contact.id = row.id""")
                .params(linked.stream().map(Row::contact).toArray(UUID[]::new), versions(linked))
                .update();
    }

    private static <T> T[] column(List<Row> rows, Function<ContactRegistered, T> value, IntFunction<T[]> array) {
        return rows.stream().map(Row::registered).map(value).toArray(array);
    }

    private static Long[] versions(List<Row> rows) {
        return rows.stream().map(Row::version).toArray(Long[]::new);
    }

    @EventHandler
    void on(ContactRenamed event, @SequenceNumber long version) {
        change(event.contactId(), version, "name = ?", event.name());
    }

    @EventHandler
    void on(ContactEmailChanged event, @SequenceNumber long version) {
        change(event.contactId(), version, "email = ?", event.email());
    }

    @EventHandler
    void on(ContactMovedToSite event, @SequenceNumber long version) {
        change(event.contactId(), version, "site_id = ?", event.siteId());
    }

    @EventHandler
    void on(ContactTelephoneChanged event, @SequenceNumber long version) {
        change(event.contactId(), version, "telephone = ?", event.telephone());
    }

    @EventHandler
    void on(ContactRolesChanged event, @SequenceNumber long version) {
        change(
                event.contactId(),
                version,
                "roles = ?, ticket_visibility = ?",
                event.roles().toArray(String[]::new),
                event.ticketVisibility());
    }

    @EventHandler
    void on(ContactDeactivated event, @SequenceNumber long version) {
        change(event.contactId(), version, "active = ?", false);
    }

    @EventHandler
    void on(ContactReactivated event, @SequenceNumber long version) {
        change(event.contactId(), version, "active = ?", true);
    }

    @EventHandler
    void on(ContactInvited event, @SequenceNumber long version, @Timestamp Instant at) {
        change(event.contactId(), version, "invited_at = ?", at.atOffset(ZoneOffset.UTC));
    }

    /** The assignments are of this class's own words. */
    private void change(UUID contact, long version, String assignments, Object... values) {
        Gathered.doNow(NEW);
        jdbc.sql("update contact set " + assignments + ", version = ? where id = ?")
                .params(values)
                .param(version)
                .param(contact)
                .update();
    }

    @ResetHandler
    void forget() {
        jdbc.sql("truncate contact").update();
    }
}
