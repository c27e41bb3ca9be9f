package dev.porchlight.identity.agent.read;

import dev.porchlight.identity.agent.AgentRole;
import dev.porchlight.platform.paging.Column;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Rows;
import dev.porchlight.platform.position.Versioned;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/agents")
class AgentController {

    record AgentView(
            @Column("id") UUID id,

            @Column(value = "name", sort = "lower(name)") String name,

            @Column(value = "email", sort = "email") String email,

            @Column("roles") @ArraySchema(schema = @Schema(implementation = AgentRole.class))
            List<String> roles,

            @Column("active") boolean active,
            @Column("invited_at") @Nullable Instant invitedAt,
            @Column("version") long version)
            implements Versioned {}

    private static final Rows<AgentView> ROWS = Rows.of(AgentView.class);

    private final JdbcClient jdbc;
    private final Cursors cursors;

    AgentController(JdbcClient jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    /** {@code q} is looked for in names and email addresses. */
    @GetMapping
    Page<AgentView> list(
            @RequestParam(required = false) Boolean active,
            @RequestParam(required = false) String q,
            PageRequest page,
            Caller caller) {
        caller.requireAgentOr("organisations:read");
        PagedQuery query = new PagedQuery(ROWS, "agent").defaultSort("name");
        if (active != null) {
            query.where("active = :active", "active", active);
        }
        if (q != null && !q.isBlank()) {
            query.where("strpos(lower(name), lower(:q)) > 0 or strpos(email, lower(:q)) > 0", "q", q.strip());
        }
        return query.page(jdbc, cursors, page, ROWS);
    }

    @GetMapping("/{id}")
    AgentView one(@PathVariable UUID id, Caller caller) {
        caller.requireAgentOr("organisations:read");
        return jdbc.sql("select " + ROWS.columns() + " from agent where id = ?")
                .param(id)
                .query(ROWS.mapper())
                .optional()
                .orElseThrow(NotFound::new);
    }
}
