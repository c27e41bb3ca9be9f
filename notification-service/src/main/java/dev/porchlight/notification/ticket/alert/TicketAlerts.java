package dev.porchlight.notification.ticket.alert;

import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Directory.Agent;
import dev.porchlight.notification.Msp;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What administrators have said. */
@Component
public class TicketAlerts {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Msp msp;

    TicketAlerts(JdbcClient jdbc, Directory directory, Msp msp) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.msp = msp;
    }

    /** Who is to hear of such a ticket at this time. */
    public Set<UUID> whoHears(Occasion occasion, UUID organisation, String priority, Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, msp.zone());
        Set<UUID> who = new LinkedHashSet<>();
        for (TicketAlert alert : all()) {
            if (alert.fits(occasion, organisation, priority, local)) {
                alert.roles()
                        .forEach(role ->
                                directory.agents(role).stream().map(Agent::id).forEach(who::add));
                alert.agentIds().stream().filter(directory::isAgent).forEach(who::add);
            }
        }
        return who;
    }

    /** In the order in which they were first said. */
    List<TicketAlert> all() {
        return jdbc.sql("select * from ticket_alert order by said_at, id")
                .query((row, number) -> read(row))
                .list();
    }

    /** Keeps it, in place of what was said under its id before. */
    void keep(TicketAlert alert, String by) {
        jdbc.sql("""
                insert into ticket_alert values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())
                on conflict (id) do update set occasion = excluded.occasion, organisation_ids = excluded.organisation_ids,
                    priorities = excluded.priorities, days = excluded.days, from_time = excluded.from_time,
                    to_time = excluded.to_time, roles = excluded.roles, agent_ids = excluded.agent_ids,
                    said_by = excluded.said_by""")
                .params(
                        alert.id(),
                        alert.occasion().word(),
                        alert.organisationIds().toArray(UUID[]::new),
                        alert.priorities().toArray(String[]::new),
                        alert.days().stream().map(DayOfWeek::name).toArray(String[]::new),
                        alert.from(),
                        alert.to(),
                        alert.roles().toArray(String[]::new),
                        alert.agentIds().toArray(UUID[]::new),
                        by)
                .update();
    }

    boolean has(UUID id) {
        return jdbc.sql("select true from ticket_alert where id = ?")
                .param(id)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    void drop(UUID id) {
        jdbc.sql("delete from ticket_alert where id = ?").param(id).update();
    }

    private static TicketAlert read(ResultSet row) throws SQLException {
        return new TicketAlert(
                row.getObject("id", UUID.class),
                Occasion.valueOf(row.getString("occasion").toUpperCase(Locale.ROOT)),
                Set.of((UUID[]) row.getArray("organisation_ids").getArray()),
                Set.of(texts(row.getArray("priorities"))),
                Arrays.stream(texts(row.getArray("days")))
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class),
                List.of(texts(row.getArray("roles"))),
                List.of((UUID[]) row.getArray("agent_ids").getArray()));
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
