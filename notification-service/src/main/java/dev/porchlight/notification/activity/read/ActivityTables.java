package dev.porchlight.notification.activity.read;

import dev.porchlight.platform.inbox.Envelope;
import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes what happened: for everybody concerned into {@code activity}, for the service team alone into
 * {@code internal_activity}. Noting the same event again changes nothing.
 */
@Repository
class ActivityTables {

    private static final String COLUMNS = """
             (id, at, type, version, actor_name, actor_kind, actor_organisation,
                ticket_id, organisation_id, number, action, text, person_id)
            """;

    private final JdbcClient jdbc;

    ActivityTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void opened(Envelope envelope, UUID ticket, UUID organisation, long number, String summary) {
        insert(
                        "activity",
                        "values (:id, :at, :type, :version, :actorName, :actorKind, :actorOrganisation, "
                                + ":ticket, :organisation, :number, 'opened', :text, null)",
                        envelope)
                .param("ticket", ticket)
                .param("organisation", organisation)
                .param("number", number)
                .param("text", summary)
                .update();
    }

    void note(Envelope envelope, UUID ticket, String action, String text) {
        insert("activity", envelope, ticket, action, text, null);
    }

    void noteAbout(UUID person, Envelope envelope, UUID ticket, String action) {
        insert("activity", envelope, ticket, action, null, person);
    }

    void noteInternally(Envelope envelope, UUID ticket, String action, String text) {
        insert("internal_activity", envelope, ticket, action, text, null);
    }

    void empty() {
        jdbc.sql("delete from activity").update();
        jdbc.sql("delete from internal_activity").update();
    }

    /** A ticket's number and organisation stand in its first activity, which every later one follows. */
    private void insert(String table, Envelope envelope, UUID ticket, String action, String text, UUID person) {
        insert(table, """
                select :id, cast(:at as timestamptz), :type, :version, :actorName, :actorKind, :actorOrganisation,
                    ticket_id, organisation_id, number, :action, :text, cast(:person as uuid)
                from activity where ticket_id = :ticket and action = 'opened'""", envelope)
                .param("ticket", ticket)
                .param("action", action)
                .param("text", text)
                .param("person", person)
                .update();
    }

    private JdbcClient.StatementSpec insert(String table, String values, Envelope envelope) {
        return jdbc.sql("insert into " + table + COLUMNS + values + " on conflict do nothing")
                .param("id", envelope.id())
                .param("at", Timestamp.from(envelope.time()))
                .param("type", envelope.type())
                .param("version", envelope.sequence())
                .param("actorName", envelope.actor().name())
                .param("actorKind", envelope.actor().kind())
                .param("actorOrganisation", envelope.actor().organisation());
    }
}
