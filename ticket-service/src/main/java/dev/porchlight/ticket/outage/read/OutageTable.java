package dev.porchlight.ticket.outage.read;

import dev.porchlight.directory.Known;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import dev.porchlight.ticket.outage.WhoIsAffected;
import dev.porchlight.ticket.outage.read.OutageDetail.OutageAllowed;
import dev.porchlight.ticket.outage.read.OutageDetail.OutageEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads one outage. */
@Repository
class OutageTable {

    private final JdbcClient jdbc;

    OutageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound also if it does not affect the caller */
    OutageDetail read(String idOrNumber, Caller caller) {
        Known known = WhoIsAffected.by(caller);
        boolean byNumber = idOrNumber.matches("\\d{1,18}");
        return jdbc.sql("select o.*, " + State.OF + " as state from outage o where " + (byNumber ? "o.number" : "o.id")
                        + " = :key and (" + known.condition() + ")")
                .param("key", byNumber ? (Object) Long.valueOf(idOrNumber) : id(idOrNumber))
                .params(known.parameters())
                .query((row, number) -> detail(row, caller))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private OutageDetail detail(ResultSet row, Caller caller) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        boolean team = !caller.isCustomer();
        String state = row.getString("state");
        String kind = row.getString("kind");
        List<OutageEntry> entries = entries(id);
        boolean ended = entries.stream().anyMatch(entry -> entry.kind().equals("ended"));
        return new OutageDetail(
                id,
                row.getLong("number"),
                kind,
                row.getString("title"),
                row.getString("details"),
                state,
                services(row),
                row.getBoolean("everybody"),
                team && !row.getBoolean("everybody") ? organisations(id) : List.of(),
                Times.of(row, "starts_at"),
                Times.of(row, "ends_at"),
                Times.of(row, "announced_at"),
                Times.of(row, "updated_at"),
                row.getLong("version"),
                entries,
                OutageAllowed.of(team, state, kind, ended));
    }

    private List<OutageEntry> entries(UUID outage) {
        return jdbc.sql("select * from outage_entry where outage_id = ? order by version desc")
                .param(outage)
                .query((row, number) -> new OutageEntry(
                        row.getLong("version"),
                        row.getString("kind"),
                        Times.of(row, "at"),
                        row.getString("actor_name"),
                        row.getString("text"),
                        Times.of(row, "starts_at"),
                        Times.of(row, "ends_at"),
                        services(row)))
                .list();
    }

    private List<Named> organisations(UUID outage) {
        return jdbc.sql("""
                        select a.organisation_id as id, d.name from outage_organisation a
                        left join directory_organisation d on d.id = a.organisation_id
                        where a.outage_id = ? order by lower(d.name)""")
                .param(outage)
                .query((row, number) -> new Named(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    private static List<String> services(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("services").getArray());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
