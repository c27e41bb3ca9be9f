package dev.porchlight.ticket.ticket.read;

import dev.porchlight.ticket.ticket.events.TimeCorrected;
import dev.porchlight.ticket.ticket.events.TimeLogged;
import dev.porchlight.ticket.ticket.events.TimeRemoved;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who worked on which ticket for how long: the only table it stands in, for the service team alone. */
@TicketViews
class TimeProjector {

    private final JdbcClient jdbc;

    TimeProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(TimeLogged event) {
        jdbc.sql("""
                insert into ticket_time (ticket_id, revision, contract_line_id, minutes, work_type, work_date, billable,
                  agent_id, agent_name, note, entry_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        event.ticketId(),
                        event.revision(),
                        event.contractLineId(),
                        event.minutes(),
                        event.workType(),
                        event.workDate(),
                        event.billable(),
                        event.agentId(),
                        event.agentName(),
                        event.note(),
                        event.entryId())
                .update();
    }

    @EventHandler
    void on(TimeCorrected event) {
        jdbc.sql("""
                update ticket_time set revision = ?, contract_line_id = ?, minutes = ?, work_type = ?, work_date = ?,
                  billable = ?, agent_id = ?, agent_name = ?, note = ?
                where entry_id = ?""")
                .params(
                        event.revision(),
                        event.contractLineId(),
                        event.minutes(),
                        event.workType(),
                        event.workDate(),
                        event.billable(),
                        event.agentId(),
                        event.agentName(),
                        event.note(),
                        event.entryId())
                .update();
    }

    @EventHandler
    void on(TimeRemoved event) {
        jdbc.sql("delete from ticket_time where entry_id = ?")
                .param(event.entryId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate ticket_time").update();
    }
}
