package dev.porchlight.billing.product.read;

import dev.porchlight.billing.product.events.ProductDetails;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.position.Versioned;
import dev.porchlight.platform.position.Views;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Products")
class ProductController {

    record ProductItem(UUID id, ProductDetails details, boolean retired, long version) implements Versioned {}

    private static final Sorting SORTING =
            Sorting.by("name", "lower(p.name)", "text").or("code", "lower(p.code)", "text");

    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final RowMapper<ProductItem> item;

    ProductController(JdbcClient jdbc, Cursors cursors, JsonMapper json) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        item = (row, number) -> new ProductItem(
                row.getObject("id", UUID.class),
                json.readValue(row.getString("details"), ProductDetails.class),
                row.getBoolean("retired"),
                row.getLong("version"));
    }

    @GetMapping("/api/billing/products")
    @Operation(summary = "List what is sold", description = "By name, unless sort says otherwise.")
    Page<ProductItem> list(
            @Parameter(description = "Text in the name or the code") @RequestParam(required = false) String q,
            @Parameter(description = "Show what is sold no more, too; false if not said")
                    @RequestParam(required = false)
                    Boolean retired,
            PageRequest page,
            Caller caller) {
        caller.requireAgentOr(BillingTeam.READ);
        PagedQuery query =
                new PagedQuery("p.*", "product p").key("p.id").sortable(SORTING).defaultSort("name");
        if (retired == null || !retired) {
            query.where("not p.retired");
        }
        if (q != null && !q.isBlank()) {
            query.where(
                    "strpos(lower(p.code || ' ' || p.name), lower(:q)) > 0",
                    "q",
                    q.replace('\0', ' ').strip());
        }
        return query.page(jdbc, cursors, page, item);
    }

    @GetMapping("/api/billing/products/{productId}")
    @Operation(summary = "Open a product")
    ProductItem open(@PathVariable UUID productId, Caller caller) {
        caller.requireAgentOr(BillingTeam.READ);
        return jdbc.sql("select p.* from product p where p.id = ?")
                .param(productId)
                .query(item)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Bean
    static Views productVersions(JdbcClient jdbc) {
        return id -> jdbc.sql("select version from product where id = ?")
                .param(UUID.fromString(id))
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
