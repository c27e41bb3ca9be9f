package dev.porchlight.identity.agent.read;

import dev.porchlight.identity.agent.AgentRole;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.position.Versioned;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
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
            UUID id,
            String name,
            String email,

            @ArraySchema(schema = @Schema(implementation = AgentRole.class))
            List<String> roles,

            boolean active,
            long version)
            implements Versioned {

        static AgentView from(ResultSet row, int number) throws SQLException {
            return new AgentView(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getString("email"),
                    List.of((String[]) row.getArray("roles").getArray()),
                    row.getBoolean("active"),
                    row.getLong("version"));
        }
    }

    private static final Sorting SORTING =
            Sorting.by("name", "lower(name)", "text").or("email", "email", "text");

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
        PagedQuery query = new PagedQuery("*", "agent").sortable(SORTING).defaultSort("name");
        if (active != null) {
            query.where("active = :active", "active", active);
        }
        if (q != null && !q.isBlank()) {
            query.where("strpos(lower(name), lower(:q)) > 0 or strpos(email, lower(:q)) > 0", "q", q.strip());
        }
        return query.page(jdbc, cursors, page, AgentView::from);
    }

    @GetMapping("/{id}")
    AgentView one(@PathVariable UUID id, Caller caller) {
        caller.requireAgentOr("organisations:read");
        return jdbc.sql("select * from agent where id = ?")
                .param(id)
                .query(AgentView::from)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
