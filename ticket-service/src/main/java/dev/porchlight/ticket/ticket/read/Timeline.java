package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import dev.porchlight.ticket.ticket.Conversation;
import dev.porchlight.ticket.ticket.events.AttachedFile;
import dev.porchlight.ticket.ticket.read.TicketDetail.Actor;
import dev.porchlight.ticket.ticket.read.TicketDetail.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The history of a ticket that the caller is known to be allowed to open, in pages from its end. Agents find their notes
 * in it.
 */
@Component
class Timeline implements Conversation {

    private static final TypeReference<List<AttachedFile>> FILES = new TypeReference<>() {};

    private static final String FOR_CUSTOMERS = """
            select l.version, l.id, l.kind, l.at, l.actor_id, l.actor_name, l.actor_kind, l.text, l.attachments,
              l.from_word, coalesce(l.to_word, p.name) as to_word, l.other_id
            from ticket_timeline l left join directory_person p on p.id = l.person_id
            where l.ticket_id = :ticket""";

    private static final String FOR_AGENTS = FOR_CUSTOMERS + """

            union all
            select n.version, n.id, 'internal-note', n.at, n.actor_id, n.actor_name, n.actor_kind, n.text,
              n.attachments, null, null, null
            from ticket_internal_note n
            where n.ticket_id = :ticket""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final RelatedTickets related;

    Timeline(JdbcClient jdbc, JsonMapper json, RelatedTickets related) {
        this.jdbc = jdbc;
        this.related = related;
        this.json = json;
    }

    /**
     * The newest entries, in the order in which they happened.
     *
     * @param before the entry before which they are to be; null for the newest of all
     * @throws InvalidInput if the history has no such entry
     */
    TimelinePage page(UUID ticket, UUID before, int size, Caller caller) {
        String history = caller.isAgent() ? FOR_AGENTS : FOR_CUSTOMERS;
        List<Entry> newestFirst = jdbc.sql("select * from (" + history + ") entry where version < :end"
                        + " order by version desc limit :limit")
                .param("ticket", ticket)
                .param("end", before == null ? Long.MAX_VALUE : versionOf(ticket, before, history))
                .param("limit", size + 1)
                .query((row, number) -> entry(row))
                .list();
        boolean earlier = newestFirst.size() > size;
        List<Entry> entries = (earlier ? newestFirst.subList(0, size) : newestFirst).reversed();
        return new TimelinePage(related.named(entries, caller), earlier);
    }

    @Override
    public Optional<Comment> comment(UUID ticket, UUID comment) {
        return jdbc.sql("select * from ticket_timeline where ticket_id = ? and id = ? and kind = 'comment'")
                .params(ticket, comment)
                .query((row, number) -> {
                    String files = row.getString("attachments");
                    return new Comment(
                            row.getString("text"),
                            files == null ? List.of() : json.readValue(files, FILES),
                            "customer".equals(row.getString("actor_kind"))
                                    ? UUID.fromString(row.getString("actor_id"))
                                    : null);
                })
                .optional();
    }

    private long versionOf(UUID ticket, UUID entry, String history) {
        return jdbc.sql("select version from (" + history + ") entry where id = :entry")
                .param("ticket", ticket)
                .param("entry", entry)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new InvalidInput("before", "must be the id of an entry of this ticket"));
    }

    /** What was written first. */
    String details(UUID ticket) {
        return jdbc.sql("select text from ticket_timeline where ticket_id = ? order by version limit 1")
                .param(ticket)
                .query(String.class)
                .single();
    }

    /** All files that everybody who may open the ticket may have. */
    List<AttachedFile> files(UUID ticket) {
        return jdbc
                .sql("select attachments from ticket_timeline where ticket_id = ? and attachments is not null"
                        + " order by version")
                .param(ticket)
                .query(String.class)
                .list()
                .stream()
                .flatMap(files -> json.readValue(files, FILES).stream())
                .toList();
    }

    private Entry entry(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String files = row.getString("attachments");
        return new Entry(
                row.getObject("id", UUID.class),
                kind,
                Times.of(row, "at"),
                new Actor(row.getString("actor_id"), row.getString("actor_name"), row.getString("actor_kind")),
                row.getString("text"),
                files == null ? null : json.readValue(files, FILES),
                row.getString("from_word"),
                row.getString("to_word"),
                row.getObject("other_id", UUID.class),
                kind.equals("internal-note"));
    }
}
