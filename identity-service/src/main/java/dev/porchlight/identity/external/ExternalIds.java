package dev.porchlight.identity.external;

import dev.porchlight.identity.contact.events.ContactLinked;
import dev.porchlight.identity.organisation.events.OrganisationLinked;
import dev.porchlight.identity.value.ExternalId;
import dev.porchlight.platform.eventstore.Gathered;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose an external id is; written in the transaction of the command, and so never behind. */
@Component
@ProcessingGroup("external-ids")
public class ExternalIds {

    public static final String ORGANISATION = "organisation";
    public static final String CONTACT = "contact";

    private record Row(String kind, String source, String externalId, UUID id) {}

    private final JdbcClient jdbc;

    ExternalIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(OrganisationLinked event) {
        add(ORGANISATION, event.source(), event.externalId(), event.organisationId());
    }

    @EventHandler
    void on(ContactLinked event) {
        add(CONTACT, event.source(), event.externalId(), event.contactId());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate external_id").update();
    }

    private void add(String kind, String source, String externalId, UUID id) {
        Gathered.add("external-ids", new Row(kind, source, externalId, id), this::insert);
    }

    private void insert(List<Row> rows) {
        jdbc.sql("""
                insert into external_id (kind, source, external_id, id)
                select kind, source, external_id, id from unnest(?, ?, ?, ?) as row (kind, source, external_id, id)""")
                .params(
                        rows.stream().map(Row::kind).toArray(String[]::new),
                        rows.stream().map(Row::source).toArray(String[]::new),
                        rows.stream().map(Row::externalId).toArray(String[]::new),
                        rows.stream().map(Row::id).toArray(UUID[]::new))
                .update();
    }

    /** The id of what is called so there; empty if that is new. */
    public Optional<UUID> find(String kind, ExternalId external) {
        return jdbc.sql("select id from external_id where kind = ? and source = ? and external_id = ?")
                .params(kind, external.source(), external.id())
                .query(UUID.class)
                .optional();
    }

    /** The ids of those that are called so there, by what they are called. */
    public Map<String, UUID> find(String kind, String source, Collection<String> externalIds) {
        Map<String, UUID> found = new HashMap<>();
        jdbc.sql("select external_id, id from external_id where kind = ? and source = ? and external_id = any(?)")
                .params(kind, source, externalIds.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("external_id"), row.getObject("id", UUID.class));
                });
        return found;
    }

    /** Of two who bring the same at once, one waits for the other to the end of its transaction. */
    public void hold(String kind, ExternalId external) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(kind + " " + external.source() + " " + external.id())
                .query((row, number) -> true)
                .single();
    }
}
