package dev.porchlight.project.project.read;

import dev.porchlight.platform.paging.Named;
import dev.porchlight.project.project.read.ProjectDetail.HoursOfPhase;
import dev.porchlight.project.project.read.ProjectDetail.PhaseOfPlan;
import dev.porchlight.project.project.read.ProjectDetail.TaskOfPlan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads phases and tasks: all of them, or as customers are shown them. */
@Component
class PlanReader {

    private final JdbcClient jdbc;

    PlanReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PhaseOfPlan> phases(UUID project, List<TaskOfPlan> tasks, boolean whole) {
        Map<UUID, List<TaskOfPlan>> byPhase = tasks.stream().collect(Collectors.groupingBy(TaskOfPlan::phaseId));
        String phases = whole ? """
                  select p.*, coalesce((select sum(k.planned_minutes) from plan_task k where k.project_id = p.project_id
                    and k.phase_id = p.id and not k.cancelled), 0) as planned_minutes,
                    coalesce((select sum(e.minutes) from plan_time e join plan_task k on k.project_id = e.project_id
                      and k.id = e.task_id where k.project_id = p.project_id and k.phase_id = p.id), 0) as used_minutes
                  from plan_phase p where p.project_id = ? order by p.position, p.title, p.id""" : """
                  select p.*, true as shown, h.planned_minutes, h.used_minutes
                  from shown_phase p left join shown_hours h on h.project_id = p.project_id and h.phase_id = p.id
                  where p.project_id = ? order by p.position, p.title, p.id""";
        return jdbc.sql(phases)
                .param(project)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new PhaseOfPlan(
                            id,
                            row.getString("title"),
                            row.getInt("position"),
                            row.getBoolean("shown"),
                            row.getInt("percent"),
                            row.getObject("starts_on", LocalDate.class),
                            row.getObject("ends_on", LocalDate.class),
                            hours(row),
                            byPhase.getOrDefault(id, List.of()));
                })
                .list();
    }

    private static HoursOfPhase hours(ResultSet row) throws SQLException {
        row.getLong("used_minutes");
        return row.wasNull() ? null : new HoursOfPhase(row.getInt("planned_minutes"), row.getInt("used_minutes"));
    }

    List<TaskOfPlan> tasks(UUID project, boolean whole) {
        String tasks = whole ? """
                  select t.*, a.name as assignee_name, e.used_minutes from plan_task t
                  left join directory_person a on a.id = t.assignee_id
                  left join (select task_id, sum(minutes)::int as used_minutes from plan_time where project_id = :project
                    group by task_id) e on e.task_id = t.id
                  where t.project_id = :project order by t.position, t.title, t.id""" : """
                  select t.*, true as shown, false as cancelled, null::int as planned_minutes, null::int as used_minutes,
                    null::uuid as assignee_id, null::text as assignee_name,
                    '{}'::uuid[] as after_ids
                  from shown_task t where t.project_id = :project order by t.position, t.title, t.id""";
        return jdbc.sql(tasks)
                .param("project", project)
                .query((row, number) -> new TaskOfPlan(
                        row.getObject("id", UUID.class),
                        row.getObject("phase_id", UUID.class),
                        row.getString("title"),
                        row.getInt("position"),
                        row.getBoolean("shown"),
                        row.getBoolean("for_customer"),
                        row.getInt("percent"),
                        row.getBoolean("cancelled"),
                        row.getBoolean("to_check"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("planned_minutes", Integer.class),
                        row.getObject("used_minutes", Integer.class),
                        Named.of(row, "assignee"),
                        List.of((UUID[]) row.getArray("after_ids").getArray())))
                .list();
    }
}
