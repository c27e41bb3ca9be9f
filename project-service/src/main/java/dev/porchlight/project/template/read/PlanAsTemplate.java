package dev.porchlight.project.template.read;

import dev.porchlight.project.template.events.TemplateMilestone;
import dev.porchlight.project.template.events.TemplatePhase;
import dev.porchlight.project.template.events.TemplateTask;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a template of a project's plan: its dates as days after the start, nobody's names, nothing that was done. */
@Component
public class PlanAsTemplate {

    /** What a template is saved from. */
    public record Plan(String type, List<TemplatePhase> phases, List<TemplateMilestone> milestones) {}

    private record TaskOf(UUID phaseId, TemplateTask task) {}

    private final JdbcClient jdbc;

    PlanAsTemplate(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Plan> of(UUID project) {
        return jdbc.sql("select type, start_date from project where id = ?")
                .param(project)
                .query((row, number) ->
                        plan(project, row.getString("type"), row.getObject("start_date", LocalDate.class)))
                .optional();
    }

    private Plan plan(UUID project, String type, LocalDate start) {
        Map<UUID, List<TemplateTask>> tasks = jdbc
                .sql("select * from plan_task where project_id = ? and not cancelled order by position, title, id")
                .param(project)
                .query((row, number) -> new TaskOf(
                        row.getObject("phase_id", UUID.class),
                        new TemplateTask(
                                row.getString("title"),
                                row.getObject("planned_minutes", Integer.class),
                                row.getBoolean("shown"),
                                row.getBoolean("for_customer"),
                                after(start, row, "due_on"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(TaskOf::phaseId, Collectors.mapping(TaskOf::task, Collectors.toList())));
        List<TemplatePhase> phases = jdbc.sql(
                        "select * from plan_phase where project_id = ? order by position, title, id")
                .param(project)
                .query((row, number) -> new TemplatePhase(
                        row.getString("title"),
                        row.getBoolean("shown"),
                        after(start, row, "starts_on"),
                        after(start, row, "ends_on"),
                        tasks.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
        List<TemplateMilestone> milestones = jdbc.sql(
                        "select * from plan_milestone where project_id = ? order by due_on nulls last, title, id")
                .param(project)
                .query((row, number) -> new TemplateMilestone(
                        row.getString("title"), row.getBoolean("shown"), after(start, row, "due_on")))
                .list();
        return new Plan(type, phases, milestones);
    }

    private static Integer after(LocalDate start, ResultSet row, String column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return start == null || day == null ? null : (int) ChronoUnit.DAYS.between(start, day);
    }
}
