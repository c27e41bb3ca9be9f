package dev.porchlight.identity.client.read;

import dev.porchlight.identity.client.Scope;
import dev.porchlight.platform.paging.Column;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Rows;
import dev.porchlight.platform.position.Versioned;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/api-clients")
@Tag(name = "API clients")
class ApiClientController {

    /**
     * @param login what it signs in as, by the client credentials grant
     * @param secretAt when it was given its secret; null for never
     * @param usedAt when it was last let in; null for never
     */
    record ApiClientView(
            @Column("id") UUID id,
            @Column(value = "name", sort = "lower(name)") String name,
            @Column("'api-' || id") String login,

            @Column("scopes") @ArraySchema(schema = @Schema(implementation = Scope.class))
            List<String> scopes,

            @Column("active") boolean active,

            @Column(value = "created_at", sort = "created_at")
            Instant createdAt,

            @Column("secret_at") @Nullable Instant secretAt,

            @Column("(select used_at from api_client_use u where u.id = api_client.id)") @Nullable
            Instant usedAt,

            @Column("version") long version)
            implements Versioned {}

    private static final Rows<ApiClientView> ROWS = Rows.of(ApiClientView.class);

    private final JdbcClient jdbc;
    private final Cursors cursors;

    ApiClientController(JdbcClient jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    @ModelAttribute
    void onlyAdministrators(Caller caller) {
        caller.requireRole("administrator");
    }

    @GetMapping
    @Operation(summary = "Systems that may use the API")
    Page<ApiClientView> list(
            @RequestParam(required = false) Boolean active,
            @RequestParam(required = false) String q,
            PageRequest page) {
        PagedQuery query = new PagedQuery(ROWS, "api_client").defaultSort("name");
        if (active != null) {
            query.where("active = :active", "active", active);
        }
        if (q != null && !q.isBlank()) {
            query.where("strpos(lower(name), lower(:q)) > 0", "q", q.strip());
        }
        return query.page(jdbc, cursors, page, ROWS);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One of them")
    ApiClientView one(@PathVariable UUID id) {
        return jdbc.sql("select " + ROWS.columns() + " from api_client where id = ?")
                .param(id)
                .query(ROWS.mapper())
                .optional()
                .orElseThrow(NotFound::new);
    }
}
