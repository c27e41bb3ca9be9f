package dev.porchlight.project.project.read;

import dev.porchlight.directory.Known;
import dev.porchlight.platform.paging.Column;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Rows;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.Audience;
import dev.porchlight.project.project.ProjectTeam;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for somebody in all their projects together, as the first page shows it. */
@RestController
@Tag(name = "Projects")
class YourTurnController {

    /** Something to be done, in one row with the project that it is of; the most urgent first. */
    record Waiting(
            @Column("w.id") UUID id,
            @Column("t.id") UUID projectId,
            @Column("t.number") long number,
            @Column("t.title") String project,
            @Column("w.what") String what,
            @Column("w.title") String title,

            @Column(value = "w.due_text", sort = "coalesce(w.due_text, '9999')", type = "text") @Nullable
            String dueOn,

            @Column("t.updated_at") Instant at) {}

    static final Rows<Waiting> ROWS = Rows.of(Waiting.class);

    private static final String OF_CUSTOMER = """
            project t join (
              select k.project_id, k.id, 'task' as what, k.title, k.due_on::text as due_text, null::jsonb as acceptors
              from shown_task k where k.for_customer and k.percent < 100 and not k.to_check
              union all
              select m.project_id, m.id, 'milestone', m.title, m.due_on::text, m.awaited || (
                select coalesce(jsonb_agg(s.stand_in_id), '[]') from stand_in s
                where m.awaited @> to_jsonb(s.person_id::text) and s.from_at <= now() and now() < s.until_at
                  and not m.votes @> jsonb_build_array(jsonb_build_object('by', s.stand_in_id)))
              from shown_milestone m where m.state = 'reached' and m.awaited <> '[]'
            ) w on w.project_id = t.id""";

    private static final String OF_TEAM = """
            project t join (
              select k.project_id, k.id, 'check' as what, k.title, k.due_on::text as due_text
              from plan_task k where k.to_check and not k.cancelled
            ) w on w.project_id = t.id""";

    private final JdbcClient jdbc;
    private final Cursors cursors;

    YourTurnController(JdbcClient jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    @GetMapping("/api/projects/your-turn")
    @Operation(
            summary = "List what is wanted of you in all your projects",
            description =
                    "Tasks that are the customer's, and milestones that wait for the caller's word. Nothing, for the service team.")
    Page<Waiting> wanted(PageRequest page, Caller caller) {
        String whose = "(w.acceptors is null or w.acceptors @> to_jsonb(cast(:me as text)))";
        return page(OF_CUSTOMER, page, caller, caller.isCustomer() ? whose : "false and " + whose);
    }

    @GetMapping("/api/projects/to-check")
    @Operation(
            summary = "List what customers have done, to be checked by you",
            description =
                    "For the service team: of the projects that the caller runs, and of those that nobody does if they could.")
    Page<Waiting> toCheck(PageRequest page, Caller caller) {
        if (!ProjectTeam.works(caller)) {
            throw new NotAllowed("Only the service team can do this.");
        }
        String nobodys = ProjectTeam.plans(caller) ? " or t.manager_id is null" : "";
        return page(OF_TEAM, page, caller, "(t.manager_id = cast(:me as uuid)" + nobodys + ")");
    }

    private Page<Waiting> page(String from, PageRequest page, Caller caller, String whose) {
        Known known = Audience.of(caller);
        return new PagedQuery(ROWS, from)
                .key("w.id")
                .where(known.condition(), known.parameters())
                .where("t.closed_at is null")
                .where(whose, "me", caller.personId().toString())
                .defaultSort("dueOn")
                .page(jdbc, cursors, page, ROWS);
    }
}
