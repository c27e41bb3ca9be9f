package dev.porchlight.catalogue.item.read;

import dev.porchlight.catalogue.item.events.ItemDetails;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.search.Fragment;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/catalogue")
@Tag(name = "Catalogue")
class CatalogueController {

    /** A category, and what its name is in other languages. {@code items} is how many of it one may ask for. */
    record CategoryItem(
            UUID id,
            String name,
            Map<String, Map<String, String>> translations,
            int position,
            long items,
            long version) {}

    /** An item as lists show it, and what name and summary are in other languages. */
    record ItemCard(
            UUID id,
            String name,
            String summary,
            Map<String, Map<String, String>> translations,
            String icon,
            @Nullable Amount price,
            Named category,
            boolean listed,
            boolean retired,
            int edition,
            Instant updatedAt,
            long version) {}

    private static final Sorting SORTING = Sorting.by("name", "lower(i.name)", "text")
            .or("category", "c.position * 1000000", "integer")
            .or("updatedAt", "i.updated_at", "timestamptz");

    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final JsonMapper json;

    CatalogueController(JdbcClient jdbc, Cursors cursors, JsonMapper json) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.json = json;
    }

    @GetMapping("/categories")
    @Operation(summary = "List the categories, in their order")
    List<CategoryItem> categories(Caller caller) {
        caller.requirePersonOr("catalogue:read");
        Offered offered = Offered.to(caller);
        return jdbc.sql("""
                        select c.id, c.name, c.translations, c.position, c.version,
                          (select count(*) from item i where i.category_id = c.id and %s) as items
                        from category c order by c.position, lower(c.name)""".formatted(offered.condition()))
                .params(offered.parameters())
                .query((row, number) -> new CategoryItem(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        json.readValue(row.getString("translations"), CatalogueTable.TRANSLATIONS),
                        row.getInt("position"),
                        row.getLong("items"),
                        row.getLong("version")))
                .list();
    }

    @GetMapping("/items")
    @Operation(
            summary = "List what you can ask for",
            description = "By name, unless sort says otherwise. Agents can have everything, also what is not offered.")
    Page<ItemCard> items(
            @RequestParam(required = false) UUID categoryId,
            @Parameter(description = "Text in name or summary") @RequestParam(required = false) String q,
            @Parameter(description = "For agents: also what is unlisted, retired or has no form yet")
                    @RequestParam(required = false)
                    Boolean everything,
            @Parameter(description = "For agents: what is offered to this organisation") @RequestParam(required = false)
                    UUID organisationId,
            PageRequest page,
            Caller caller) {
        caller.requirePersonOr("catalogue:read");
        boolean all = Boolean.TRUE.equals(everything);
        if (all) {
            caller.requireAgentOr("catalogue:write");
        }
        Offered offered = all ? Offered.everything() : Offered.to(caller, organisationId);
        PagedQuery query = new PagedQuery(
                        "i.id, i.details, i.retired, i.edition, i.updated_at, i.version, i.category_id,"
                                + " c.name as category_name",
                        "item i join category c on c.id = i.category_id")
                .key("i.id")
                .where(offered.condition(), offered.parameters())
                .sortable(SORTING)
                .defaultSort("name");
        if (categoryId != null) {
            query.where("i.category_id = :category", "category", categoryId);
        }
        if (q != null && !q.isBlank()) {
            query.where(
                    Fragment.small("i.search") + Fragment.IN,
                    "fragment",
                    Fragment.of(q).pattern());
        }
        return query.page(jdbc, cursors, page, this::card);
    }

    private ItemCard card(ResultSet row, int number) throws SQLException {
        ItemDetails details = json.readValue(row.getString("details"), ItemDetails.class);
        return new ItemCard(
                row.getObject("id", UUID.class),
                details.name(),
                details.summary(),
                details.translations(),
                details.icon(),
                details.price(),
                Named.of(row, "category"),
                details.listed(),
                row.getBoolean("retired"),
                row.getInt("edition"),
                Times.of(row, "updated_at"),
                row.getLong("version"));
    }
}
