package dev.porchlight.knowledge.opinion.read;

import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Writing articles")
class OpinionListController {

    /**
     * What somebody thinks of an article.
     *
     * @param organisation null for the service team's own people
     * @param edition the one that could be read then
     */
    record OpinionItem(
            Named by,
            @Nullable Named organisation,
            boolean helpful,
            @Nullable String comment,
            Instant at,
            int edition) {}

    private static final Sorting SORTING =
            Sorting.by("at", "o.at", "timestamptz").or("helpful", "o.helpful", "boolean");

    private final JdbcClient jdbc;
    private final Cursors cursors;

    OpinionListController(JdbcClient jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    @GetMapping("/api/articles/{id}/opinions")
    @Operation(
            summary = "List what readers think of an article",
            description = "The newest first, unless sort says otherwise.")
    Page<OpinionItem> list(
            @PathVariable UUID id,
            @Parameter(description = "Only those with a comment") @RequestParam(defaultValue = "false")
                    boolean commented,
            PageRequest page,
            Caller caller) {
        caller.requireAgentOr("knowledge:read");
        jdbc.sql("select id from article where id = ?")
                .param(id)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
        PagedQuery opinions = new PagedQuery("""
                        o.person_id, o.person_name, o.organisation_id, n.name as organisation_name, o.helpful, o.comment,
                        o.at, o.edition""", "article_opinion o")
                .beside("left join directory_organisation n on n.id = o.organisation_id")
                .key("o.id")
                .where("o.article_id = :article", "article", id)
                .sortable(SORTING)
                .defaultSort("-at");
        if (commented) {
            opinions.where("o.comment is not null");
        }
        return opinions.page(
                jdbc,
                cursors,
                page,
                (row, number) -> new OpinionItem(
                        Named.of(row, "person"),
                        Named.of(row, "organisation"),
                        row.getBoolean("helpful"),
                        row.getString("comment"),
                        Times.of(row, "at"),
                        row.getInt("edition")));
    }
}
