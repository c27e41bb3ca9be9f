package dev.porchlight.ticket.ticket.read;

import dev.porchlight.directory.Known;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sought;
import dev.porchlight.platform.search.Fragment;
import dev.porchlight.platform.search.SearchQuery;
import dev.porchlight.platform.security.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which tickets are meant by what somebody types above a list: those that the search finds by it, and those that have it,
 * be it within a word, in number, summary or requester's name; for agents also in the organisation's name.
 */
record TicketMatches(Fragment typed, SearchQuery words) {

    /** In what customers may read too. Names stand in the directory alone. */
    private static final List<String> KEYS = List.of(
            "select t.id from ticket_search t where %1$s and t.words @@ %2$s",
            "select t.id from ticket t where %1$s and t.search %3$s",
            "select t.id from ticket t join directory_person p on p.id = t.requester_id where %1$s and p.search %3$s");

    private static final List<String> KEYS_FOR_AGENTS =
            List.of("select ticket_id from ticket_internal_note where words @@ %2$s", """
            select t.id from ticket t join directory_organisation o on o.id = t.organisation_id
            where lower(o.name collate "pg_c_utf8") collate "default" %3$s""");

    /** Each asks for the one row by its key: {@code exists} alone PostgreSQL would answer by all that is found. */
    private static final String ROW = """
            (select s.words @@ %1$s from ticket_search s where s.id = t.id) or t.search %2$s
            or (select p.search %2$s from directory_person p where p.id = t.requester_id)""";

    private static final String ROW_FOR_AGENTS = """

            or exists (select from ticket_internal_note n where n.ticket_id = t.id and n.words @@ %1$s offset 0)
            or (select lower(o.name collate "pg_c_utf8") collate "default" %2$s
              from directory_organisation o where o.id = t.organisation_id)""";

    static TicketMatches of(String q) {
        Fragment typed = Fragment.of(q);
        return new TicketMatches(typed, SearchQuery.of("q", typed.text()));
    }

    TicketMatches with(SearchQuery corrected) {
        return new TicketMatches(typed, corrected);
    }

    /** Narrows nothing if nothing was typed. */
    void narrow(PagedQuery query, Known known, Caller caller) {
        if (typed.isEmpty()) {
            return;
        }
        Stream<String> keys = caller.isAgent() ? Stream.concat(KEYS.stream(), KEYS_FOR_AGENTS.stream()) : KEYS.stream();
        String row = caller.isAgent() ? ROW + ROW_FOR_AGENTS : ROW;
        Sought sought = new Sought(
                keys.map(select -> select.formatted(known.bound(), SearchQuery.ALL, Fragment.IN))
                        .toList(),
                row.formatted(SearchQuery.ALL, Fragment.IN));
        Map<String, Object> parameters = new HashMap<>(words.parameters());
        parameters.put("fragment", typed.pattern());
        query.sought(sought, parameters);
    }
}
