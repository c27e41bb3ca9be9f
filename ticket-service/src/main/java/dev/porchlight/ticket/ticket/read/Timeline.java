package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import dev.porchlight.ticket.ticket.events.AttachedFile;
import dev.porchlight.ticket.ticket.read.TicketDetail.Actor;
import dev.porchlight.ticket.ticket.read.TicketDetail.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The history of a ticket that the caller is known to be allowed to open. Agents find their notes in it. */
@Component
class Timeline {

    private static final TypeReference<List<AttachedFile>> FILES = new TypeReference<>() {};

    private static final String FOR_CUSTOMERS = """
            select l.version, l.id, l.kind, l.at, l.actor_id, l.actor_name, l.actor_kind, l.text, l.attachments,
              l.from_word, coalesce(l.to_word, p.name) as to_word
            from ticket_timeline l left join directory_person p on p.id = l.person_id
            where l.ticket_id = :ticket""";

    private static final String FOR_AGENTS = FOR_CUSTOMERS + """

            union all
            select n.version, n.id, 'internal-note', n.at, n.actor_id, n.actor_name, n.actor_kind, n.text,
              n.attachments, null, null
            from ticket_internal_note n
            where n.ticket_id = :ticket""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Timeline(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Entry> of(UUID ticket, Caller caller) {
        return jdbc.sql((caller.isAgent() ? FOR_AGENTS : FOR_CUSTOMERS) + " order by version")
                .param("ticket", ticket)
                .query((row, number) -> entry(row))
                .list();
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
                kind.equals("internal-note"));
    }
}
