package dev.porchlight.project.project.read;

import dev.porchlight.directory.Known;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import dev.porchlight.project.project.Audience;
import dev.porchlight.project.project.ProjectTeam;
import dev.porchlight.project.project.events.AttachedFile;
import dev.porchlight.project.project.events.Health;
import dev.porchlight.project.project.events.QuoteOrigin;
import dev.porchlight.project.project.events.Status;
import dev.porchlight.project.project.read.WorkingDays.TimeLeft;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Projects")
class ProjectDetailController {

    private static final String HEAD = """
            select t.*, o.name as organisation_name, s.name as site_name, m.name as manager_name,
              (select json_agg(json_build_object('id', f.contact_id, 'name', p.name) order by p.name, f.contact_id)
               from project_follower f left join directory_person p on p.id = f.contact_id
               where f.project_id = t.id) as followers,
              (select json_agg(json_build_object('statement', w.statement, 'file', w.file, 'sha256', w.sha256,
                 'attachedAt', w.attached_at, 'acknowledgedAt', w.acknowledged_at, 'acknowledgedBy', w.acknowledged_by)
                 order by w.statement desc)
               from project_statement w where w.project_id = t.id) as statements,
              (select json_agg(json_build_object('id', c.id, 'title', c.title, 'text', c.text, 'askedAt', c.asked_at,
                 'askedBy', c.asked_by, 'state', c.state, 'quoteId', case when :whole then c.quote_id end,
                 'quoteReference', c.quote_reference, 'targetDate', c.target_date, 'reason', c.reason)
                 order by c.asked_at desc, c.id)
               from project_change c where c.project_id = t.id) as changes
            from project t
            left join directory_organisation o on o.id = t.organisation_id
            left join directory_site s on s.id = t.site_id
            left join directory_person m on m.id = t.manager_id
            where t.id = :id and (""";

    private static final TypeReference<List<Named>> FOLLOWERS = new TypeReference<>() {};
    private static final TypeReference<List<ProjectDetail.StatementOfWorks>> STATEMENTS = new TypeReference<>() {};
    private static final TypeReference<List<ProjectDetail.ChangeOfPlan>> CHANGES = new TypeReference<>() {};

    private static final String ENTRIES =
            "select * from project_entry where project_id = ? order by version desc, kind desc limit 200";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PlanReader plans;
    private final MilestoneReader milestones;
    private final WorkingDays days;
    private final ProjectAsOf past;

    ProjectDetailController(
            JdbcClient jdbc,
            JsonMapper json,
            PlanReader plans,
            MilestoneReader milestones,
            WorkingDays days,
            ProjectAsOf past) {
        this.jdbc = jdbc;
        this.json = json;
        this.plans = plans;
        this.milestones = milestones;
        this.days = days;
        this.past = past;
    }

    @GetMapping("/api/projects/{id}")
    @Operation(summary = "Open a project")
    ProjectDetail open(
            @PathVariable UUID id,
            @Parameter(description = "For the service team: only what customers are shown")
                    @RequestParam(required = false)
                    Boolean asCustomer,
            @Parameter(description = "How it was at a moment: what you could have seen then")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
                    Instant asOf,
            Caller caller) {
        boolean whole = ProjectTeam.works(caller) && !Boolean.TRUE.equals(asCustomer);
        if (asOf == null) {
            return read(id, caller, whole, days.now(), true);
        }
        if (caller.isCustomer() && !isOf(caller.organisationId(), id)) {
            throw new NotFound();
        }
        return past.at(id, asOf, () -> read(id, caller, whole, asOf, false));
    }

    /** What was never theirs is not played for anybody. */
    private boolean isOf(UUID organisation, UUID project) {
        return jdbc.sql("select exists (select from project where id = ? and organisation_id = ?)")
                .params(project, organisation)
                .query(Boolean.class)
                .single();
    }

    @GetMapping("/api/projects/{id}/time-left")
    @Operation(
            summary = "See why so much time is left",
            description = "Nothing is counted without a target date, or once the project is closed.")
    TimeLeftExplained timeLeft(@PathVariable UUID id, Caller caller) {
        Known known = Audience.of(caller);
        return jdbc.sql("select t.organisation_id, t.target_date, t.status from project t where t.id = :id and ("
                        + known.condition() + ")")
                .param("id", id)
                .params(known.parameters())
                .query((row, number) -> explain(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private TimeLeftExplained explain(ResultSet row) throws SQLException {
        ServiceHours.Hours hours = days.hours().of(row.getObject("organisation_id", UUID.class));
        Instant now = days.now();
        LocalDate target = row.getObject("target_date", LocalDate.class);
        TimeLeft left = WorkingDays.left(target, status(row.getString("status")), now, hours);
        return TimeLeftExplained.of(left, now, hours);
    }

    private ProjectDetail read(UUID id, Caller caller, boolean whole, Instant at, boolean now) {
        Known known = Audience.of(caller);
        return jdbc.sql(HEAD + known.condition() + ")")
                .param("id", id)
                .param("whole", whole)
                .params(known.parameters())
                .query((row, number) -> detail(row, caller, whole, at, now))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private ProjectDetail detail(ResultSet row, Caller caller, boolean whole, Instant at, boolean now)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Status status = status(row.getString("status"));
        LocalDate target = row.getObject("target_date", LocalDate.class);
        List<ProjectDetail.TaskOfPlan> tasks = plans.tasks(id, whole);
        UUID quote = row.getObject("quote_id", UUID.class);
        boolean open = now && !status.isClosed();
        return new ProjectDetail(
                id,
                row.getLong("number"),
                row.getString("title"),
                Named.of(row, "organisation"),
                Named.of(row, "site"),
                row.getString("type"),
                status.word(),
                Named.of(row, "manager"),
                Times.of(row, "opened_at"),
                row.getObject("start_date", LocalDate.class),
                row.getObject("first_start_date", LocalDate.class),
                target,
                row.getObject("first_target_date", LocalDate.class),
                row.getInt("progress"),
                health(row.getString("health")),
                row.getString("health_reason"),
                Times.of(row, "reported_at"),
                WorkingDays.left(target, status, at, days.hours().of(row.getObject("organisation_id", UUID.class))),
                quote == null ? null : new QuoteOrigin(quote, row.getString("quote_reference")),
                plans.phases(id, tasks, whole),
                milestones.milestones(id, whole, caller),
                !status.isClosed()
                        ? tasks.stream()
                                .filter(ProjectDetailController::isWanted)
                                .toList()
                        : List.of(),
                entries(id),
                list(row, "statements", STATEMENTS),
                list(row, "changes", CHANGES),
                row.getBoolean("hours_shared"),
                list(row, "followers", FOLLOWERS),
                new ProjectDetail.Allowed(
                        open,
                        open && caller.isCustomer(),
                        now && caller.isCustomer(),
                        open && ProjectTeam.works(caller),
                        now && ProjectTeam.plans(caller)),
                row.getLong("version") - (caller.isCustomer() ? row.getLong("unseen") : 0));
    }

    static Status status(String word) {
        return Arrays.stream(Status.values())
                .filter(status -> status.word().equals(word))
                .findAny()
                .orElseThrow();
    }

    /** Null as long as nobody has told. */
    static Health health(String word) {
        return Arrays.stream(Health.values())
                .filter(health -> health.word().equals(word))
                .findAny()
                .orElse(null);
    }

    private static boolean isWanted(ProjectDetail.TaskOfPlan task) {
        return task.forCustomer() && !task.cancelled() && task.percent() < 100 && !task.toCheck();
    }

    private List<ProjectDetail.Entry> entries(UUID id) {
        return jdbc.sql(ENTRIES)
                .param(id)
                .query((row, number) -> new ProjectDetail.Entry(
                        row.getLong("version"),
                        row.getString("kind"),
                        Times.of(row, "at"),
                        row.getString("actor_name"),
                        row.getString("actor_kind"),
                        row.getString("text"),
                        json.readValue(row.getString("attachments"), new TypeReference<List<AttachedFile>>() {}),
                        row.getString("word"),
                        row.getString("reason")))
                .list();
    }

    /** Nothing is nothing in SQL. */
    private <T> List<T> list(ResultSet row, String column, TypeReference<List<T>> type) throws SQLException {
        String found = row.getString(column);
        return found == null ? List.of() : json.readValue(found, type);
    }
}
