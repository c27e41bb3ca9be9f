package dev.porchlight.project.project.read;

import dev.porchlight.project.project.events.HoursShared;
import dev.porchlight.project.project.events.PhasePlanned;
import dev.porchlight.project.project.events.PhaseRemoved;
import dev.porchlight.project.project.events.TaskCancelled;
import dev.porchlight.project.project.events.TaskPlanned;
import dev.porchlight.project.project.events.TimeLogged;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Time twice: every entry for the service team, and where the MSP shares it, what was planned and used of each phase that
 * customers see. Behind {@link PlanProjector}, from whose plan the second is made.
 */
@ProjectViews
@Order(2)
class HoursProjector {

    private static final String SHOW = """
            insert into shown_hours (project_id, phase_id, planned_minutes, used_minutes)
            select p.project_id, p.id,
              coalesce((select sum(k.planned_minutes) from plan_task k
                where k.project_id = p.project_id and k.phase_id = p.id and not k.cancelled), 0),
              coalesce((select sum(e.minutes) from plan_time e
                join plan_task k on k.project_id = e.project_id and k.id = e.task_id
                where k.project_id = p.project_id and k.phase_id = p.id), 0)
            from plan_phase p join project t on t.id = p.project_id
            where p.project_id = :project and p.shown and :shared""";

    private final JdbcClient jdbc;

    HoursProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(TimeLogged event) {
        jdbc.sql("""
                insert into plan_time (project_id, entry_id, task_id, agent_id, minutes, work_type, work_date, billable)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (project_id, entry_id) do update set task_id = excluded.task_id, minutes = excluded.minutes,
                  work_type = excluded.work_type, work_date = excluded.work_date, billable = excluded.billable""")
                .params(
                        event.projectId(),
                        event.entryId(),
                        event.projectTaskId(),
                        event.agentId(),
                        event.minutes(),
                        event.workType(),
                        event.workDate(),
                        event.billable())
                .update();
        showIfShared(event.projectId());
    }

    @EventHandler
    void on(HoursShared event) {
        show(event.projectId(), event.shared());
    }

    @EventHandler
    void on(PhasePlanned event) {
        showIfShared(event.projectId());
    }

    @EventHandler
    void on(PhaseRemoved event) {
        showIfShared(event.projectId());
    }

    @EventHandler
    void on(TaskPlanned event) {
        showIfShared(event.projectId());
    }

    @EventHandler
    void on(TaskCancelled event) {
        showIfShared(event.projectId());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate plan_time, shown_hours").update();
    }

    private void showIfShared(UUID project) {
        jdbc.sql("select hours_shared from project where id = ?")
                .param(project)
                .query(Boolean.class)
                .optional()
                .filter(shared -> shared)
                .ifPresent(shared -> show(project, true));
    }

    private void show(UUID project, boolean shared) {
        jdbc.sql("delete from shown_hours where project_id = ?").param(project).update();
        jdbc.sql(SHOW).param("project", project).param("shared", shared).update();
    }
}
