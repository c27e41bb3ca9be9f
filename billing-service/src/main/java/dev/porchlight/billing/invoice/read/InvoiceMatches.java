package dev.porchlight.billing.invoice.read;

import dev.porchlight.directory.Known;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sought;
import dev.porchlight.platform.search.Fragment;
import dev.porchlight.platform.search.SearchQuery;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices are meant by what somebody types above the list: those that have it in number, order number, agreement or
 * reference, be it within a word. One or two letters, which no index finds within words, have to begin one.
 */
final class InvoiceMatches {

    private static final String BY_LETTERS = "t.search" + Fragment.IN;

    /** Asks for the one row by its key. */
    private static final String BY_WORDS =
            "(select s.words @@ " + SearchQuery.ALL + " from invoice_search s where s.id = t.id)";

    /** Three letters together, or fewer of which is known where their word begins or ends: what the index is asked by. */
    private static final Pattern INDEXED = Pattern.compile("\\w{3}|\\W\\w|\\w{2}\\W", Pattern.UNICODE_CHARACTER_CLASS);

    private InvoiceMatches() {}

    /** Narrows nothing if nothing was typed. */
    static void narrow(PagedQuery query, @Nullable String q, Known known) {
        Fragment typed = Fragment.of(q);
        if (typed.isEmpty()) {
            return;
        }
        SearchQuery words = INDEXED.matcher(typed.text()).find() ? null : SearchQuery.of("q", typed.text());
        if (words == null || words.isEmpty()) {
            query.sought(sought("invoice", BY_LETTERS, BY_LETTERS, known), Map.of("fragment", typed.pattern()));
        } else {
            query.sought(
                    sought("invoice_search", "t.words @@ " + SearchQuery.ALL, BY_WORDS, known), words.parameters());
        }
    }

    private static Sought sought(String table, String condition, String row, Known known) {
        String keys = "select t.id from " + table + " t where " + known.bound() + " and " + condition;
        return new Sought(List.of(keys), row).byRowsFirst();
    }
}
