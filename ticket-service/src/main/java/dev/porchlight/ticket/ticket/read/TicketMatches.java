package dev.porchlight.ticket.ticket.read;

import dev.porchlight.directory.Known;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.search.SearchQuery;
import dev.porchlight.platform.security.Caller;
import java.util.HashMap;
import java.util.Map;

/**
 * Which tickets are meant by what somebody types above a list: those that the search finds by it, and those that have it,
 * be it within a word, in number, summary or requester's name; for agents also in the organisation's name.
 */
record TicketMatches(String typed, SearchQuery words) {

    /** In small letters on every machine alike, and in the collation of the columns, without which no index is used. */
    private static final String LIKE_TYPED = " like lower(:typed collate \"pg_c_utf8\") collate \"default\"";

    /** Each with an index of its own, which a condition with "or" would not use. Names stand in the directory alone. */
    private static final String FOR_ALL = """
            select t.id from ticket_search t where %1$s and t.words @@ %2$s
            union all
            select t.id from ticket t where %1$s and t.search %3$s
            union all
            select t.id from ticket t join directory_person p on p.id = t.requester_id where %1$s and p.search %3$s""";

    private static final String FOR_AGENTS = FOR_ALL + """

            union all
            select ticket_id from ticket_internal_note where words @@ %2$s
            union all
            select t.id from ticket t join directory_organisation o on o.id = t.organisation_id
            where lower(o.name collate "pg_c_utf8") collate "default" %3$s""";

    static TicketMatches of(String q) {
        String typed = q == null ? "" : q.replace('\0', ' ').strip();
        return new TicketMatches(typed, SearchQuery.of("q", typed));
    }

    TicketMatches with(SearchQuery corrected) {
        return new TicketMatches(typed, corrected);
    }

    /** Narrows nothing if nothing was typed. */
    void narrow(PagedQuery query, Known known, Caller caller) {
        if (typed.isEmpty()) {
            return;
        }
        String ids = (caller.isAgent() ? FOR_AGENTS : FOR_ALL).formatted(known.bound(), SearchQuery.ALL, LIKE_TYPED);
        Map<String, Object> parameters = new HashMap<>(words.parameters());
        parameters.put("typed", "%" + typed.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        query.where("t.id in (" + ids + ")", parameters);
    }
}
