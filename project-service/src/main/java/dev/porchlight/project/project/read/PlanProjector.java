package dev.porchlight.project.project.read;

import dev.porchlight.project.project.events.PhasePlanned;
import dev.porchlight.project.project.events.PhaseRemoved;
import dev.porchlight.project.project.events.ProjectProgressed;
import dev.porchlight.project.project.events.TaskCancelled;
import dev.porchlight.project.project.events.TaskChecked;
import dev.porchlight.project.project.events.TaskDoneByCustomer;
import dev.porchlight.project.project.events.TaskPlanned;
import dev.porchlight.project.project.events.TaskProgressed;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The plan twice: all of it for the service team ({@code plan_…}), and what customers are shown ({@code shown_…}), without
 * efforts and names. No query made for a customer names the first.
 */
@ProjectViews
@Order(1)
class PlanProjector {

    private static final String SHOW_TASKS = """
            insert into shown_task (project_id, id, phase_id, title, position, percent, for_customer, due_on, to_check)
            select t.project_id, t.id, t.phase_id, t.title, t.position, t.percent, t.for_customer, t.due_on, t.to_check
            from plan_task t join plan_phase p on p.project_id = t.project_id and p.id = t.phase_id
            where t.project_id = :project and not t.cancelled and (t.for_customer or t.shown and p.shown) and\s""";

    private final JdbcClient jdbc;

    PlanProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(PhasePlanned event) {
        jdbc.sql("""
                insert into plan_phase (project_id, id, title, position, shown, starts_on, ends_on)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (project_id, id) do update set title = excluded.title, position = excluded.position,
                  shown = excluded.shown, starts_on = excluded.starts_on, ends_on = excluded.ends_on""")
                .params(
                        event.projectId(),
                        event.phaseId(),
                        event.title(),
                        event.position(),
                        event.shown(),
                        event.startsOn(),
                        event.endsOn())
                .update();
        showPhase(event.projectId(), event.phaseId());
        showTasks(event.projectId(), "phase_id = :it", "t.phase_id = :it", event.phaseId());
    }

    @EventHandler
    void on(PhaseRemoved event) {
        for (String table : List.of("plan_phase", "shown_phase")) {
            change(
                    "delete from " + table + " where project_id = :project and id = :it",
                    event.projectId(),
                    event.phaseId());
        }
        for (String table : List.of("plan_task", "shown_task")) {
            change(
                    "delete from " + table + " where project_id = :project and phase_id = :it",
                    event.projectId(),
                    event.phaseId());
        }
    }

    @EventHandler
    void on(ProjectProgressed event) {
        if (event.phaseId() != null) {
            jdbc.sql("update plan_phase set percent = ? where project_id = ? and id = ?")
                    .params(event.phasePercent(), event.projectId(), event.phaseId())
                    .update();
            showPhase(event.projectId(), event.phaseId());
        }
    }

    @EventHandler
    void on(TaskPlanned event) {
        var plan = event.plan();
        jdbc.sql("""
                insert into plan_task (project_id, id, phase_id, title, planned_minutes, assignee_id, shown, for_customer,
                  due_on, position, after_ids)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (project_id, id) do update set phase_id = excluded.phase_id, title = excluded.title,
                  planned_minutes = excluded.planned_minutes, assignee_id = excluded.assignee_id, shown = excluded.shown,
                  for_customer = excluded.for_customer, due_on = excluded.due_on, position = excluded.position,
                  after_ids = excluded.after_ids, cancelled = false""")
                .params(
                        event.projectId(),
                        event.taskId(),
                        plan.phaseId(),
                        plan.title(),
                        plan.plannedMinutes(),
                        plan.assigneeId(),
                        plan.shown(),
                        plan.forCustomer(),
                        plan.dueOn(),
                        plan.position(),
                        plan.after().toArray(UUID[]::new))
                .update();
        showTask(event.projectId(), event.taskId());
    }

    @EventHandler
    void on(TaskProgressed event) {
        task(event.projectId(), event.taskId(), "percent = " + event.percent() + ", to_check = false");
    }

    @EventHandler
    void on(TaskCancelled event) {
        task(event.projectId(), event.taskId(), "cancelled = true, to_check = false");
    }

    @EventHandler
    void on(TaskDoneByCustomer event) {
        task(event.projectId(), event.taskId(), "to_check = true");
    }

    @EventHandler
    void on(TaskChecked event) {
        task(event.projectId(), event.taskId(), "to_check = false, percent = " + (event.accepted() ? 100 : 0));
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate plan_phase, plan_task, shown_phase, shown_task").update();
    }

    private void task(UUID project, UUID task, String changes) {
        change("update plan_task set " + changes + " where project_id = :project and id = :it", project, task);
        showTask(project, task);
    }

    private void showTask(UUID project, UUID task) {
        showTasks(project, "id = :it", "t.id = :it", task);
    }

    private void showTasks(UUID project, String shown, String planned, UUID it) {
        change("delete from shown_task where project_id = :project and " + shown, project, it);
        change(SHOW_TASKS + planned, project, it);
    }

    private void showPhase(UUID project, UUID phase) {
        change("delete from shown_phase where project_id = :project and id = :it", project, phase);
        change("""
                insert into shown_phase (project_id, id, title, position, percent, starts_on, ends_on)
                select project_id, id, title, position, percent, starts_on, ends_on from plan_phase
                where project_id = :project and id = :it and shown""", project, phase);
    }

    private void change(String sql, UUID project, UUID it) {
        jdbc.sql(sql).param("project", project).param("it", it).update();
    }
}
