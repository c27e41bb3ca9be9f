package dev.porchlight.ticket.ticket.read;

import dev.porchlight.directory.Known;
import dev.porchlight.platform.search.Hit;
import dev.porchlight.platform.search.Hits;
import dev.porchlight.platform.search.Newest;
import dev.porchlight.platform.search.Search;
import dev.porchlight.platform.search.SearchQuery;
import dev.porchlight.platform.search.SearchRequest;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.HtmlText;
import dev.porchlight.platform.web.Times;
import dev.porchlight.ticket.ticket.WhoMayOpen;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Tickets")
class TicketSearchController {

    record Row(UUID id, long number, String summary, String said, String context, String status, Instant updatedAt) {}

    /** The text that is read for an excerpt has an end, however long a conversation is. */
    private static final String BEST = """
            select t.id, t.number, t.summary, t.status, t.updated_at, %1$s as context,
              (select left(string_agg(left(l.text, 10000), ' ' order by l.version), 20000)
               from ticket_timeline l where l.ticket_id = t.id and l.text is not null) as said
            from (
              select id, number is not distinct from cast(:searchNumber as bigint) as meant, number,
                ts_rank(words, %2$s) as rank
              from %3$s found
              order by meant desc, rank desc, number desc limit :count) best
            join ticket t on t.id = best.id
            left join directory_organisation o on o.id = t.organisation_id
            left join directory_person r on r.id = t.requester_id
            order by best.meant desc, best.rank desc, best.number desc""";

    static final RowMapper<Row> ROW = (row, number) -> new Row(
            row.getObject("id", UUID.class),
            row.getLong("number"),
            row.getString("summary"),
            row.getString("said"),
            row.getString("context"),
            row.getString("status"),
            Times.of(row, "updated_at"));

    private final Search search;
    private final JdbcClient jdbc;
    private final NoteSearch notes;

    TicketSearchController(Search search, JdbcClient jdbc, NoteSearch notes) {
        this.search = search;
        this.jdbc = jdbc;
        this.notes = notes;
    }

    @GetMapping("/api/tickets/search")
    @Operation(
            summary = "Search the tickets you may open",
            description =
                    "In number, summary, details and comments; for agents, behind those, in internal notes. All words are looked for; the last may be only"
                            + " begun, and a mistyped one is understood. The ticket whose number it is comes first.")
    Hits search(SearchRequest request, Caller caller) {
        Known known = WhoMayOpen.by(caller);
        var found = search.find(request, SearchedBy.of(caller), query -> {
            List<Row> best = best(query, known, caller, request.count());
            return caller.isAgent() ? notes.behind(best, query, request.count()) : best;
        });
        return request.hits(
                found.rows().stream().map(row -> hit(row, found.query())).toList());
    }

    private List<Row> best(SearchQuery query, Known known, Caller caller, int count) {
        String context = caller.isCustomer() ? "r.name" : "o.name";
        String newest = Newest.of("ticket_search", known.bound(), known.condition());
        return jdbc.sql(BEST.formatted(context, SearchQuery.ANY, newest))
                .params(query.parameters())
                .params(known.parameters())
                .param("count", count)
                .query(ROW)
                .list();
    }

    private static Hit hit(Row row, SearchQuery query) {
        return new Hit(
                "ticket",
                row.id(),
                Long.toString(row.number()),
                query.mark(row.summary()),
                query.excerpt(HtmlText.of(row.said())),
                row.context(),
                row.status(),
                row.updatedAt());
    }
}
