package dev.porchlight.project.project.read;

import dev.porchlight.directory.Known;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.search.Fragment;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import dev.porchlight.project.project.Audience;
import dev.porchlight.project.project.events.Health;
import dev.porchlight.project.project.events.Status;
import dev.porchlight.project.project.read.WorkingDays.TimeLeft;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Projects")
class ProjectListController {

    /**
     * A project as lists show it.
     *
     * @param timeLeft until the end of the target date; null without one or when closed
     * @param silentDays working days since the service team last told how it goes; null when closed
     */
    record ProjectItem(
            UUID id,
            long number,
            String title,
            @Schema(implementation = Status.class) String status,
            String type,
            Named organisation,
            @Nullable Named site,
            @Nullable Named manager,
            @Nullable LocalDate startDate,
            @Nullable LocalDate targetDate,
            int progress,
            @Nullable Health health,
            @Nullable TimeLeft timeLeft,
            @Nullable Integer silentDays,
            boolean yourTurn,
            Instant updatedAt,
            long version) {}

    private static final String COLUMNS = """
            t.*, o.name as organisation_name, s.name as site_name, m.name as manager_name,
            t.closed_at is null and (
              exists (select 1 from shown_task k where k.project_id = t.id and k.for_customer and k.percent < 100
                and not k.to_check)
              or exists (select 1 from shown_milestone w where w.project_id = t.id and w.state = 'reached'
                and w.awaited @> to_jsonb(cast(:me as text)))) as your_turn""";

    private static final String NAMES = """
            left join directory_organisation o on o.id = t.organisation_id
            left join directory_site s on s.id = t.site_id
            left join directory_person m on m.id = t.manager_id""";

    private static final Sorting SORTING = Sorting.by("updatedAt", "t.updated_at", "timestamptz")
            .or("number", "t.number", "bigint")
            .or("title", "lower(t.title)", "text")
            .or("status", "t.status", "project_status")
            .or("targetDate", "coalesce(t.target_date, date '9999-12-31')", "date")
            .or("progress", "t.progress", "integer")
            .or("organisation", "lower(coalesce(o.name, ''))", "text");

    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final WorkingDays days;

    ProjectListController(JdbcClient jdbc, Cursors cursors, WorkingDays days) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.days = days;
    }

    @GetMapping("/api/projects")
    @Operation(
            summary = "List the projects you may know of",
            description = "Newest change first, unless sort says otherwise.")
    Page<ProjectItem> list(
            @Parameter(description = "Only open ones; false if not said") @RequestParam(required = false) Boolean open,
            @Parameter(description = "Text in the number or the title") @RequestParam(required = false) String q,
            @Parameter(
                            description = "One or more",
                            array = @ArraySchema(schema = @Schema(implementation = Health.class)))
                    @RequestParam(required = false)
                    List<String> health,
            @RequestParam(required = false) UUID organisationId,
            @Parameter(description = "The agent who runs it: an id, or me") @RequestParam(required = false)
                    String manager,
            PageRequest page,
            Caller caller) {
        Known known = Audience.of(caller);
        PagedQuery query = new PagedQuery(COLUMNS, "project t")
                .with("me", caller.id())
                .beside(NAMES)
                .key("t.id")
                .where(known.condition(), known.parameters())
                .sortable(SORTING)
                .defaultSort("-updatedAt");
        if (Boolean.TRUE.equals(open)) {
            query.where("t.closed_at is null");
        }
        if (health != null && !health.isEmpty()) {
            query.where("t.health in (:health)", "health", known(health));
        }
        if (organisationId != null) {
            query.where("t.organisation_id = :organisation", "organisation", organisationId);
        }
        if (manager != null && !manager.isBlank()) {
            query.where("t.manager_id = :manager", "manager", agent(manager, caller));
        }
        if (q != null && !q.isBlank()) {
            query.where("t.search" + Fragment.IN, "fragment", Fragment.of(q).pattern());
        }
        ServiceHours.Known hours = days.hours();
        return query.page(
                jdbc,
                cursors,
                page,
                (row, number) -> item(row, caller, hours.of(row.getObject("organisation_id", UUID.class))));
    }

    private ProjectItem item(ResultSet row, Caller caller, ServiceHours.Hours hours) throws SQLException {
        Status status = ProjectDetailController.status(row.getString("status"));
        LocalDate target = row.getObject("target_date", LocalDate.class);
        Instant told = Times.of(row, row.getObject("reported_at") == null ? "opened_at" : "reported_at");
        return new ProjectItem(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("title"),
                status.word(),
                row.getString("type"),
                Named.of(row, "organisation"),
                Named.of(row, "site"),
                Named.of(row, "manager"),
                row.getObject("start_date", LocalDate.class),
                target,
                row.getInt("progress"),
                ProjectDetailController.health(row.getString("health")),
                WorkingDays.left(target, status, days.now(), hours),
                status.isClosed() ? null : days.since(told, hours),
                row.getBoolean("your_turn"),
                Times.of(row, "updated_at"),
                row.getLong("version") - (caller.isCustomer() ? row.getLong("unseen") : 0));
    }

    private static List<String> known(List<String> words) {
        List<String> all = Arrays.stream(Health.values()).map(Health::word).toList();
        if (!all.containsAll(words)) {
            throw new InvalidInput("health", "must be among " + String.join(", ", all));
        }
        return words;
    }

    private static UUID agent(String said, Caller caller) {
        try {
            return said.equals("me") ? caller.personId() : UUID.fromString(said);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("manager", "must be an agent's id, or me");
        }
    }
}
