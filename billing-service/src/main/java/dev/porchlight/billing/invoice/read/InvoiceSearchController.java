package dev.porchlight.billing.invoice.read;

import dev.porchlight.billing.account.InvoiceReaders;
import dev.porchlight.directory.Known;
import dev.porchlight.platform.search.Hit;
import dev.porchlight.platform.search.Hits;
import dev.porchlight.platform.search.Newest;
import dev.porchlight.platform.search.Search;
import dev.porchlight.platform.search.SearchQuery;
import dev.porchlight.platform.search.SearchRequest;
import dev.porchlight.platform.search.SearchScopes;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Invoices")
class InvoiceSearchController {

    private static final String BEST = """
            select %1$s
            from (
              select id, number, ts_rank(words, %2$s) as rank from %3$s found order by rank desc, number desc limit :count) best
            join invoice t on t.id = best.id %4$s
            order by best.rank desc, best.number desc""";

    private final Search search;
    private final JdbcClient jdbc;
    private final InvoiceRows rows;
    private final InvoiceReaders readers;

    InvoiceSearchController(Search search, JdbcClient jdbc, InvoiceRows rows, InvoiceReaders readers) {
        this.search = search;
        this.jdbc = jdbc;
        this.rows = rows;
        this.readers = readers;
    }

    @GetMapping("/api/invoices/search")
    @Operation(
            summary = "Search the invoices and credit notes you may see",
            description =
                    "In number, reference, order number, agreement and lines; in a credit note's number and reason."
                            + " Customers who may not see their organisation's invoices get 403.")
    Hits search(SearchRequest request, Caller caller) {
        Known known = readers.of(caller, "t.organisation_id");
        String visible = (caller.isCustomer() ? "t.issued and " : "") + "(" + known.condition() + ")";
        SearchScopes words = caller.isCustomer()
                ? SearchScopes.of(InvoiceReaders.wordsOf(caller.organisationId()))
                : SearchScopes.serviceTeam();
        String statement = BEST.formatted(
                InvoiceRows.COLUMNS,
                SearchQuery.ANY,
                Newest.of("invoice_search", known.bound(), visible),
                InvoiceRows.NAMES);
        var found = search.find(request, words, query -> find(statement, query, known, request.count()));
        return request.hits(found.rows());
    }

    private List<Hit> find(String statement, SearchQuery query, Known known, int count) {
        return jdbc.sql(statement)
                .params(query.parameters())
                // A number that is typed is a word of what they are called by, and no place in their order.
                .param("searchNumber", null)
                .params(known.parameters())
                .param("today", rows.today())
                .param("count", count)
                .query((row, number) -> hit(row, query))
                .list();
    }

    private static Hit hit(ResultSet row, SearchQuery query) throws SQLException {
        String number = row.getString("number");
        return new Hit(
                row.getString("type"),
                row.getObject("id", UUID.class),
                number == null ? "" : number,
                query.mark(Stream.of(number, row.getString("reference"))
                        .filter(text -> text != null)
                        .collect(Collectors.joining(" "))),
                null,
                row.getString("organisation_name"),
                row.getString("status_now"),
                Times.of(row, "updated_at"));
    }
}
