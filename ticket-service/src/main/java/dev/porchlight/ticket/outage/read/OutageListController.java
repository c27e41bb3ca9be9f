package dev.porchlight.ticket.outage.read;

import dev.porchlight.directory.Known;
import dev.porchlight.platform.paging.Column;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Rows;
import dev.porchlight.platform.search.Search;
import dev.porchlight.platform.search.SearchQuery;
import dev.porchlight.platform.search.SearchScopes;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.outage.WhoIsAffected;
import dev.porchlight.ticket.outage.events.Kind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Outages")
class OutageListController {

    /**
     * An outage as lists show it.
     *
     * @param organisations the names of those it affects, unless it is everybody; for the service team alone
     */
    record OutageItem(
            @Column("o.id") UUID id,

            @Column(value = "o.number", sort = "o.number") long number,

            @Column(value = "o.title", sort = "lower(o.title)")
            String title,

            @Column("o.kind") @Schema(implementation = Kind.class)
            String kind,

            @Column(State.OF) @Schema(implementation = State.class)
            String state,

            @Column("o.services") List<String> services,

            @Column("o.everybody") boolean everybody,

            @Column("""
                    array(select d.name from outage_organisation a join directory_organisation d on d.id = a.organisation_id
                      where :seesAll and not o.everybody and a.outage_id = o.id order by lower(d.name))""") List<String> organisations,

            @Column(value = "o.starts_at", sort = "o.starts_at")
            Instant startsAt,

            @Column(value = "o.ends_at", sort = "coalesce(o.ends_at, 'infinity')") @Nullable
            Instant endsAt,

            @Column(value = "o.updated_at", sort = "o.updated_at")
            Instant updatedAt,

            @Column("o.version") long version) {}

    private static final Rows<OutageItem> ROWS = Rows.of(OutageItem.class);

    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final Search search;

    OutageListController(JdbcClient jdbc, Cursors cursors, Search search) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.search = search;
    }

    @GetMapping("/api/outages")
    @Operation(
            summary = "List the outages that affect you",
            description = "All, for the service team. The latest first, unless sort says otherwise.")
    Page<OutageItem> listOutages(
            @Parameter(description = "Show those that are on or still to come; true if not said")
                    @RequestParam(required = false)
                    Boolean current,
            @Parameter(description = "Show those that are over or were cancelled; false if not said")
                    @RequestParam(required = false)
                    Boolean past,
            @Parameter(description = "Only those that affect this organisation") @RequestParam(required = false)
                    UUID organisationId,
            @Parameter(description = "Words that the search finds them by") @RequestParam(required = false) String q,
            PageRequest page,
            Caller caller) {
        SearchQuery words = SearchQuery.of("q", q == null ? "" : q);
        if (words.isEmpty()) {
            return page(current, past, organisationId, words, page, caller);
        }
        List<Page<OutageItem>> asked = new ArrayList<>();
        search.find(words, scopes(caller), corrected -> {
            asked.add(page(current, past, organisationId, corrected, page, caller));
            return asked.getLast().items();
        });
        return asked.getLast();
    }

    private Page<OutageItem> page(
            Boolean current, Boolean past, UUID organisation, SearchQuery words, PageRequest page, Caller caller) {
        Known known = WhoIsAffected.by(caller);
        PagedQuery query = new PagedQuery(ROWS, "outage o")
                .with("seesAll", !caller.isCustomer())
                .key("o.id")
                .where(known.condition(), known.parameters())
                .defaultSort("-startsAt");
        boolean showCurrent = current == null || current;
        boolean showPast = past != null && past;
        if (!showCurrent || !showPast) {
            query.where(showCurrent ? State.CURRENT : showPast ? "not (" + State.CURRENT + ")" : "false");
        }
        if (organisation != null) {
            query.where("""
                    o.everybody or exists (select from outage_organisation a
                      where a.outage_id = o.id and a.organisation_id = :organisation)""", "organisation", organisation);
        }
        if (!words.isEmpty()) {
            query.where("o.words @@ " + SearchQuery.ALL, words.parameters());
        }
        return query.page(jdbc, cursors, page, ROWS);
    }

    /** By whose words searches are corrected: by those of outages that the caller may read. */
    static SearchScopes scopes(Caller caller) {
        return caller.isCustomer() ? SearchScopes.everybody().and(caller.organisationId()) : SearchScopes.serviceTeam();
    }
}
