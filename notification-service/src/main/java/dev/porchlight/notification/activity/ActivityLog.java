package dev.porchlight.notification.activity;

import dev.porchlight.platform.inbox.Envelope;
import java.sql.Timestamp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes in what happened to a subject, in the words of its kind, and how far it has come by that. What is for the
 * service team alone has a table of its own.
 */
@Component
public class ActivityLog {

    /** Nothing is noted of a subject that is not known here. */
    private static final String NOTE = """
            with reached as (update subject set version = :version where id = :subject and version < :version)
            insert into %s (id, at, type, version, actor_name, actor_kind, actor_organisation, subject_id, organisation_id,
                action, text, person_id)
            select :id, :at, :type, :version, :actorName, :actorKind, :actorOrganisation, id, organisation_id,
                :action, :text, cast(:person as uuid)
            from subject where id = :subject on conflict do nothing""";

    private static final String FOR_ALL = NOTE.formatted("activity");
    private static final String FOR_THE_TEAM = NOTE.formatted("internal_activity");

    private final JdbcClient jdbc;

    ActivityLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes what everybody may know who may know of the subject. */
    public void note(Envelope envelope, UUID subject, String action, @Nullable String text) {
        note(FOR_ALL, envelope, subject, action, text, null);
    }

    /** The same, where what there is to say is somebody's name. */
    public void noteAbout(UUID person, Envelope envelope, UUID subject, String action) {
        note(FOR_ALL, envelope, subject, action, null, person);
    }

    /** Notes what is for the service team alone. */
    public void noteInternally(Envelope envelope, UUID subject, String action, @Nullable String text) {
        note(FOR_THE_TEAM, envelope, subject, action, text, null);
    }

    /** Deletes all that was noted of a kind, to be taken in anew; before its subjects are. */
    public void empty(String kind) {
        for (String table : new String[] {"activity", "internal_activity"}) {
            jdbc.sql("delete from " + table + " a using subject s where s.id = a.subject_id and s.kind = ?")
                    .param(kind)
                    .update();
        }
    }

    private void note(String sql, Envelope envelope, UUID subject, String action, String text, UUID person) {
        jdbc.sql(sql)
                .param("id", envelope.id())
                .param("at", Timestamp.from(envelope.time()))
                .param("type", envelope.type())
                .param("version", envelope.sequence())
                .param("actorName", envelope.initiator().name())
                .param("actorKind", envelope.initiator().kind())
                .param("actorOrganisation", envelope.initiator().organisation())
                .param("subject", subject)
                .param("action", action)
                .param("text", text)
                .param("person", person)
                .update();
    }
}
