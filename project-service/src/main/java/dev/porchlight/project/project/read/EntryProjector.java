package dev.porchlight.project.project.read;

import dev.porchlight.directory.Directory;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.project.project.events.AcceptanceAsked;
import dev.porchlight.project.project.events.AcceptanceExpired;
import dev.porchlight.project.project.events.AcceptorsReminded;
import dev.porchlight.project.project.events.AttachedFile;
import dev.porchlight.project.project.events.ChangeAgreed;
import dev.porchlight.project.project.events.ChangeDeclined;
import dev.porchlight.project.project.events.ChangeRequested;
import dev.porchlight.project.project.events.ChangeToBeQuoted;
import dev.porchlight.project.project.events.MilestoneAccepted;
import dev.porchlight.project.project.events.MilestoneReached;
import dev.porchlight.project.project.events.MilestoneRejected;
import dev.porchlight.project.project.events.MilestoneVoted;
import dev.porchlight.project.project.events.NoteAdded;
import dev.porchlight.project.project.events.ProjectDatesMoved;
import dev.porchlight.project.project.events.ProjectOpened;
import dev.porchlight.project.project.events.ProjectProgressed;
import dev.porchlight.project.project.events.ProjectStatusChanged;
import dev.porchlight.project.project.events.StandInAsked;
import dev.porchlight.project.project.events.StatementAcknowledged;
import dev.porchlight.project.project.events.StatementAttached;
import dev.porchlight.project.project.events.TaskChecked;
import dev.porchlight.project.project.events.TaskDoneByCustomer;
import dev.porchlight.project.project.events.UpdatePosted;
import dev.porchlight.project.project.events.Why;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What happened, as everybody sees it who may know of the project. What is hidden is not told here. */
@ProjectViews
class EntryProjector {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Directory directory;

    EntryProjector(JdbcClient jdbc, JsonMapper json, Directory directory) {
        this.jdbc = jdbc;
        this.json = json;
        this.directory = directory;
    }

    @EventHandler
    void on(ProjectOpened event, Envelope envelope) {
        add(envelope, "opened", null, List.of(), null, null);
    }

    @EventHandler
    void on(UpdatePosted event, Envelope envelope) {
        add(
                envelope,
                "update",
                event.text(),
                event.attachments(),
                event.health().word(),
                event.reason());
    }

    @EventHandler
    void on(NoteAdded event, Envelope envelope) {
        add(envelope, "note", event.text(), event.attachments(), null, null);
    }

    @EventHandler
    void on(ProjectStatusChanged event, Envelope envelope) {
        add(envelope, "status", null, List.of(), event.to().word(), event.reason());
    }

    @EventHandler
    void on(ProjectDatesMoved event, Envelope envelope) {
        boolean start = !Objects.equals(event.startBefore(), event.startDate());
        boolean target = !Objects.equals(event.targetBefore(), event.targetDate());
        if (start) {
            moved(envelope, "start", event.startBefore(), event.startDate(), event.reason());
        }
        if (target) {
            moved(envelope, "target", event.targetBefore(), event.targetDate(), event.reason());
        }
    }

    /** Work that is done shows in the progress itself; work that was added or taken away is told of. */
    @EventHandler
    void on(ProjectProgressed event, Envelope envelope) {
        if (event.why() != Why.WORK_DONE && event.before() != event.percent()) {
            add(envelope, event.why().word(), null, List.of(), event.before() + "|" + event.percent(), null);
        }
    }

    @EventHandler
    void on(TaskDoneByCustomer event, Envelope envelope) {
        add(envelope, "task-done", event.comment(), event.attachments(), titleOfTask(event.taskId(), envelope), null);
    }

    @EventHandler
    void on(TaskChecked event, Envelope envelope) {
        String kind = event.accepted() ? "task-accepted" : "task-sent-back";
        add(envelope, kind, null, List.of(), titleOfTask(event.taskId(), envelope), event.reason());
    }

    @EventHandler
    void on(MilestoneReached event, Envelope envelope) {
        if (!event.unseen()) {
            milestone(envelope, "milestone-reached", event.milestoneId(), null);
        }
    }

    /** A word that decided it alone is not told of twice; who stood in for whom always is. */
    @EventHandler
    void on(MilestoneVoted event, Envelope envelope) {
        boolean own = event.acceptorId().equals(event.personId());
        String kind = event.accepted() ? "milestone-agreed" : "milestone-refused";
        if (!own) {
            String whom = directory.names(List.of(event.acceptorId())).getOrDefault(event.acceptorId(), "");
            String title = titleOfMilestone(event.milestoneId(), envelope);
            add(envelope, kind + "-for", null, List.of(), whom + "|" + title, event.reason());
        } else if (event.open()) {
            milestone(envelope, kind, event.milestoneId(), event.reason());
        }
    }

    @EventHandler
    void on(AcceptanceAsked event, Envelope envelope) {
        if (event.instead()) {
            milestone(envelope, "milestone-asked-others", event.milestoneId(), null);
        }
    }

    @EventHandler
    void on(AcceptorsReminded event, Envelope envelope) {
        milestone(envelope, "milestone-reminded", event.milestoneId(), null);
    }

    @EventHandler
    void on(AcceptanceExpired event, Envelope envelope) {
        milestone(envelope, "milestone-expired", event.milestoneId(), null);
    }

    @EventHandler
    void on(StandInAsked event, Envelope envelope) {
        Map<UUID, String> names = directory.names(List.of(event.acceptorId(), event.standInId()));
        String people = names.getOrDefault(event.standInId(), "") + "|" + names.getOrDefault(event.acceptorId(), "");
        String word = people + "|" + titleOfMilestone(event.milestoneId(), envelope);
        add(envelope, "milestone-asked-stand-in", null, List.of(), word, null);
    }

    @EventHandler
    void on(MilestoneAccepted event, Envelope envelope) {
        milestone(envelope, "milestone-accepted", event.milestoneId(), null);
    }

    @EventHandler
    void on(MilestoneRejected event, Envelope envelope) {
        milestone(envelope, "milestone-rejected", event.milestoneId(), event.reason());
    }

    @EventHandler
    void on(StatementAttached event, Envelope envelope) {
        add(envelope, "statement", null, List.of(event.file()), String.valueOf(event.statement()), null);
        jdbc.sql("insert into project_statement (project_id, statement, file, sha256, attached_at) values (?, ?,"
                        + " cast(? as jsonb), ?, ?)")
                .params(
                        event.projectId(),
                        event.statement(),
                        json.writeValueAsString(event.file()),
                        event.sha256(),
                        envelope.time().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(StatementAcknowledged event, Envelope envelope) {
        add(envelope, "statement-acknowledged", null, List.of(), String.valueOf(event.statement()), null);
        jdbc.sql("update project_statement set acknowledged_at = ?, acknowledged_by = ? where project_id = ? and"
                        + " statement = ?")
                .params(
                        envelope.time().atOffset(ZoneOffset.UTC),
                        envelope.actor().name(),
                        event.projectId(),
                        event.statement())
                .update();
    }

    @EventHandler
    void on(ChangeRequested event, Envelope envelope) {
        add(envelope, "change-requested", event.text(), List.of(), event.title(), null);
    }

    @EventHandler
    void on(ChangeToBeQuoted event, Envelope envelope) {
        add(envelope, "change-to-be-quoted", null, List.of(), event.title(), null);
    }

    @EventHandler
    void on(ChangeDeclined event, Envelope envelope) {
        add(envelope, "change-declined", null, List.of(), event.title(), event.reason());
    }

    @EventHandler
    void on(ChangeAgreed event, Envelope envelope) {
        add(
                envelope,
                "change-agreed",
                null,
                List.of(),
                event.title(),
                event.quote().reference());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate project_entry, project_statement").update();
    }

    private void moved(Envelope envelope, String which, LocalDate before, LocalDate now, String reason) {
        String word = (before == null ? "" : before) + "|" + (now == null ? "" : now);
        add(envelope, which + "-moved", null, List.of(), word, reason);
    }

    private void milestone(Envelope envelope, String kind, UUID milestone, String reason) {
        add(envelope, kind, null, List.of(), titleOfMilestone(milestone, envelope), reason);
    }

    private String titleOfMilestone(UUID milestone, Envelope envelope) {
        return jdbc.sql("select title from shown_milestone where project_id = ? and id = ?")
                .params(UUID.fromString(envelope.subject()), milestone)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private String titleOfTask(UUID task, Envelope envelope) {
        return jdbc.sql("select title from shown_task where project_id = ? and id = ?")
                .params(UUID.fromString(envelope.subject()), task)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private void add(
            Envelope envelope, String kind, String text, List<AttachedFile> files, String word, String reason) {
        Envelope.Actor actor = envelope.actor();
        jdbc.sql("""
                insert into project_entry (project_id, version, kind, at, actor_name, actor_kind, text, attachments, word,
                  reason)
                values (:project, :version, :kind, :at, :actor, :actorKind, :text, cast(:files as jsonb), :word, :reason)""")
                .param("project", UUID.fromString(envelope.subject()))
                .param("version", envelope.sequence())
                .param("kind", kind)
                .param("at", envelope.time().atOffset(ZoneOffset.UTC))
                .param("actor", actor.name())
                .param("actorKind", actor.kind())
                .param("text", text)
                .param("files", json.writeValueAsString(files))
                .param("word", word)
                .param("reason", reason)
                .update();
    }
}
