package dev.porchlight.project.project.read;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.project.project.events.MilestonePlanned;
import dev.porchlight.project.project.events.PhaseRemoved;
import dev.porchlight.project.project.events.ProjectDatesMoved;
import dev.porchlight.project.project.events.ProjectDetailsChanged;
import dev.porchlight.project.project.events.ProjectOpened;
import dev.porchlight.project.project.events.ProjectStatusChanged;
import dev.porchlight.project.project.events.Status;
import dev.porchlight.project.project.events.TaskCancelled;
import dev.porchlight.project.project.events.TaskPlanned;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The dates that customers may have in their calendars: the target, milestones they see, and when something is due that
 * is theirs. What changes raises the entry's sequence, by which calendars know that they have an older one.
 */
@ProjectViews
class CalendarProjector {

    private static final String PUT = """
            insert into calendar_entry as e (project_id, id, what, title, day, withdrawn, changed_at)
            values (:project, :id, :what, :title, :day, false, :at)
            on conflict (project_id, id) do update
            set title = excluded.title, day = excluded.day, withdrawn = false, sequence = e.sequence + 1,
              changed_at = excluded.changed_at
            where (e.title, e.day, e.withdrawn) is distinct from (excluded.title, excluded.day, false)""";

    private final JdbcClient jdbc;

    CalendarProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ProjectOpened event, Envelope envelope) {
        keep(event.projectId(), "target", event.title(), event.targetDate(), envelope);
    }

    @EventHandler
    void on(ProjectDatesMoved event, Envelope envelope) {
        String title = jdbc.sql("select title from project where id = ?")
                .param(event.projectId())
                .query(String.class)
                .single();
        keep(event.projectId(), "target", title, event.targetDate(), envelope);
    }

    @EventHandler
    void on(ProjectDetailsChanged event, Envelope envelope) {
        jdbc.sql(
                        "update calendar_entry set title = ?, sequence = sequence + 1, changed_at = ? where project_id = ? and id"
                                + " = ? and title <> ?")
                .params(
                        event.title(),
                        envelope.time().atOffset(ZoneOffset.UTC),
                        event.projectId(),
                        event.projectId(),
                        event.title())
                .update();
    }

    @EventHandler
    void on(ProjectStatusChanged event, Envelope envelope) {
        boolean off = event.to() == Status.CANCELLED;
        jdbc.sql(
                        "update calendar_entry set called_off = ?, sequence = sequence + 1, changed_at = ? where project_id = ?"
                                + " and called_off <> ?")
                .params(off, envelope.time().atOffset(ZoneOffset.UTC), event.projectId(), off)
                .update();
    }

    @EventHandler
    void on(MilestonePlanned event, Envelope envelope) {
        var plan = event.plan();
        boolean shown = plan.shown() || !plan.acceptorIds().isEmpty();
        keep(event.milestoneId(), "milestone", plan.title(), shown ? plan.dueOn() : null, envelope);
    }

    @EventHandler
    void on(TaskPlanned event, Envelope envelope) {
        var plan = event.plan();
        keep(event.taskId(), "task", plan.title(), plan.forCustomer() ? plan.dueOn() : null, envelope);
    }

    @EventHandler
    void on(TaskCancelled event, Envelope envelope) {
        keep(event.taskId(), "task", "", null, envelope);
    }

    @EventHandler
    void on(PhaseRemoved event, Envelope envelope) {
        jdbc.sql("""
                update calendar_entry e set withdrawn = true, sequence = sequence + 1, changed_at = ?
                where e.project_id = ? and e.what = 'task' and not e.withdrawn
                  and not exists (select 1 from plan_task k where k.project_id = e.project_id and k.id = e.id)""")
                .params(envelope.time().atOffset(ZoneOffset.UTC), event.projectId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate calendar_entry").update();
    }

    /** Without a day there is nothing to be in a calendar, or not any more. */
    private void keep(UUID id, String what, String title, @Nullable LocalDate day, Envelope envelope) {
        UUID project = UUID.fromString(envelope.subject());
        if (day == null) {
            jdbc.sql(
                            "update calendar_entry set withdrawn = true, sequence = sequence + 1, changed_at = ? where project_id"
                                    + " = ? and id = ? and not withdrawn")
                    .params(envelope.time().atOffset(ZoneOffset.UTC), project, id)
                    .update();
            return;
        }
        jdbc.sql(PUT)
                .param("project", project)
                .param("id", id)
                .param("what", what)
                .param("title", title)
                .param("day", day)
                .param("at", envelope.time().atOffset(ZoneOffset.UTC))
                .update();
    }
}
