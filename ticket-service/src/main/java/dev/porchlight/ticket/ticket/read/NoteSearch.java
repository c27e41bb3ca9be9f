package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.search.SearchQuery;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds tickets by what the service team wrote to itself about them. For agents alone: nobody else comes to this query. */
@Component
class NoteSearch {

    /** The words have to stand in one note. Of words that stand in very many, some notes are enough to choose from. */
    private static final String BY_NOTES = """
            select t.id, t.number, t.summary, t.status, t.updated_at, o.name as context, left(n.text, 20000) as said
            from (
              select distinct on (ticket_id) ticket_id, text from (
                select ticket_id, version, text from ticket_internal_note where words @@ %s limit 300) found
              order by ticket_id, version desc) n
            join ticket t on t.id = n.ticket_id
            left join directory_organisation o on o.id = t.organisation_id
            where not t.id = any(cast(:already as uuid[]))
            order by t.number desc limit :count""".formatted(SearchQuery.ALL);

    private final JdbcClient jdbc;

    NoteSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was found already, and behind it, if that is fewer than asked for, what is found by notes. */
    List<TicketSearchController.Row> behind(List<TicketSearchController.Row> found, SearchQuery query, int count) {
        if (found.size() >= count) {
            return found;
        }
        List<TicketSearchController.Row> byNotes = jdbc.sql(BY_NOTES)
                .params(query.parameters())
                .param("already", already(found))
                .param("count", count - found.size())
                .query(TicketSearchController.ROW)
                .list();
        return Stream.concat(found.stream(), byNotes.stream()).toList();
    }

    private static String already(List<TicketSearchController.Row> found) {
        List<UUID> ids = found.stream().map(TicketSearchController.Row::id).toList();
        return ids.toString().replace('[', '{').replace(']', '}');
    }
}
