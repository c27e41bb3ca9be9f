package dev.porchlight.ticket.ticket.read;

import dev.porchlight.directory.Known;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.WhoMayOpen;
import dev.porchlight.ticket.ticket.events.CommentSplitOff;
import dev.porchlight.ticket.ticket.events.TicketMerged;
import dev.porchlight.ticket.ticket.events.TicketSplitOff;
import dev.porchlight.ticket.ticket.events.TicketTookIn;
import dev.porchlight.ticket.ticket.events.TicketsLinked;
import dev.porchlight.ticket.ticket.events.TicketsUnlinked;
import dev.porchlight.ticket.ticket.read.TicketDetail.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which tickets have to do with which. Of the other nobody hears who may not open it; links are the service team's own. */
@TicketViews
class RelatedTickets {

    private final JdbcClient jdbc;

    RelatedTickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those beside a ticket that the caller may open. */
    List<RelatedTicket> of(UUID ticket, Caller caller) {
        Known known = WhoMayOpen.by(caller);
        return jdbc.sql("""
                        select r.kind, t.id, t.number, t.summary, t.status
                        from ticket_relation r join ticket t on t.id = r.other_id
                        where r.ticket_id = :ticket and (:team or r.kind <> 'linked') and (%s)
                        order by array_position(array['merged-into','split-from','took-in','split-into','linked'], r.kind),
                          t.number""".formatted(known.condition()))
                .param("ticket", ticket)
                .param("team", caller.isAgent())
                .params(known.parameters())
                .query((row, number) -> related(row))
                .list();
    }

    /** The entries, with the other tickets that they are about, of those that the caller may open. */
    List<Entry> named(List<Entry> entries, Caller caller) {
        List<UUID> others =
                entries.stream().map(Entry::otherId).filter(Objects::nonNull).toList();
        if (others.isEmpty()) {
            return entries;
        }
        Known known = WhoMayOpen.by(caller);
        Map<UUID, RelatedTicket> open = jdbc
                .sql("select '' as kind, t.id, t.number, t.summary, t.status from ticket t"
                        + " where t.id in (:others) and (" + known.condition() + ")")
                .param("others", others)
                .params(known.parameters())
                .query((row, number) -> related(row))
                .list()
                .stream()
                .collect(Collectors.toMap(RelatedTicket::id, Function.identity()));
        return entries.stream()
                .map(entry -> entry.otherId() == null ? entry : entry.about(open.get(entry.otherId())))
                .toList();
    }

    private static RelatedTicket related(ResultSet row) throws SQLException {
        return new RelatedTicket(
                row.getString("kind"),
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("summary"),
                row.getString("status"));
    }

    @EventHandler
    void on(TicketMerged event) {
        add(event.ticketId(), "merged-into", event.intoId());
    }

    @EventHandler
    void on(TicketTookIn event) {
        add(event.ticketId(), "took-in", event.otherId());
    }

    @EventHandler
    void on(CommentSplitOff event) {
        add(event.ticketId(), "split-into", event.newTicketId());
    }

    @EventHandler
    void on(TicketSplitOff event) {
        add(event.ticketId(), "split-from", event.fromId());
        event.fileIds().forEach(file -> jdbc.sql("insert into ticket_file (upload_id, ticket_id) values (?, ?)")
                .params(file, event.ticketId())
                .update());
    }

    @EventHandler
    void on(TicketsLinked event) {
        add(event.ticketId(), "linked", event.otherId());
    }

    @EventHandler
    void on(TicketsUnlinked event) {
        jdbc.sql("delete from ticket_relation where ticket_id = ? and kind = 'linked' and other_id = ?")
                .params(event.ticketId(), event.otherId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate ticket_relation, ticket_file").update();
    }

    private void add(UUID ticket, String kind, UUID other) {
        jdbc.sql("insert into ticket_relation (ticket_id, kind, other_id) values (?, ?, ?)")
                .params(ticket, kind, other)
                .update();
    }
}
