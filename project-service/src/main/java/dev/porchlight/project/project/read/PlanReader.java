package dev.porchlight.project.project.read;

import dev.porchlight.approvals.Quorum;
import dev.porchlight.approvals.StandIns;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import dev.porchlight.project.project.Absences;
import dev.porchlight.project.project.read.ProjectDetail.HoursOfPhase;
import dev.porchlight.project.project.read.ProjectDetail.MilestoneOfPlan;
import dev.porchlight.project.project.read.ProjectDetail.PhaseOfPlan;
import dev.porchlight.project.project.read.ProjectDetail.TaskOfPlan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads plans: whole, or as customers are shown them. */
@Component
class PlanReader {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Directory directory;
    private final Absences absences;

    PlanReader(JdbcClient jdbc, JsonMapper json, Directory directory, Absences absences) {
        this.jdbc = jdbc;
        this.json = json;
        this.directory = directory;
        this.absences = absences;
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

    List<MilestoneOfPlan> milestones(UUID project, boolean whole, Caller caller) {
        String milestones = whole
                ? "select * from plan_milestone where project_id = ? order by due_on nulls last, title, id"
                : "select *, true as shown from shown_milestone where project_id = ? order by due_on nulls last, title, id";
        return jdbc.sql(milestones)
                .param(project)
                .query((row, number) -> {
                    List<UUID> acceptors = ids(row, "acceptor_ids");
                    List<UUID> awaited = ids(row, "awaited");
                    List<MilestoneProjector.Word> votes =
                            json.readValue(row.getString("votes"), new TypeReference<>() {});
                    Map<UUID, String> names = directory.names(Stream.of(
                                    acceptors.stream(),
                                    awaited.stream(),
                                    votes.stream().flatMap(vote -> Stream.of(vote.acceptor(), vote.by())))
                            .flatMap(people -> people)
                            .distinct()
                            .toList());
                    String quorum = row.getString("quorum");
                    String state = row.getString("state");
                    return new MilestoneOfPlan(
                            row.getObject("id", UUID.class),
                            row.getObject("phase_id", UUID.class),
                            row.getString("title"),
                            row.getObject("due_on", LocalDate.class),
                            row.getBoolean("shown"),
                            state,
                            row.getObject("reached_at") == null ? null : Times.of(row, "reached_at"),
                            named(acceptors, names),
                            acceptors.isEmpty()
                                    ? null
                                    : quorum == null ? Quorum.ANY : json.readValue(quorum, Quorum.class),
                            row.getInt("round"),
                            row.getBoolean("instead"),
                            named(awaited, names),
                            votes.stream().map(vote -> word(vote, names)).toList(),
                            caller.isCustomer() && state.equals("reached") && isAwaited(caller, awaited, votes));
                })
                .list();
    }

    private List<UUID> ids(ResultSet row, String column) throws SQLException {
        return json.readValue(row.getString(column), new TypeReference<>() {});
    }

    private static List<Named> named(List<UUID> people, Map<UUID, String> names) {
        return people.stream().map(id -> new Named(id, names.get(id))).toList();
    }

    private static ProjectDetail.VoteOnMilestone word(MilestoneProjector.Word word, Map<UUID, String> names) {
        Named by = new Named(word.by(), names.get(word.by()));
        boolean own = word.by().equals(word.acceptor());
        return new ProjectDetail.VoteOnMilestone(
                by, own ? null : new Named(word.acceptor(), names.get(word.acceptor())), word.accepted());
    }

    private boolean isAwaited(Caller caller, List<UUID> awaited, List<MilestoneProjector.Word> votes) {
        UUID me = caller.personId();
        if (votes.stream().anyMatch(vote -> vote.by().equals(me))) {
            return false;
        }
        StandIns standIns = absences.now();
        return awaited.contains(me)
                || awaited.stream()
                        .anyMatch(seat -> standIns.of(seat).filter(me::equals).isPresent());
    }
}
