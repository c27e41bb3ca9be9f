package dev.porchlight.ticket.ticket.write;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out the numbers that people call tickets by: each once, mostly without gaps. */
@Component
class TicketNumbers {

    private final JdbcClient jdbc;

    TicketNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long next() {
        return jdbc.sql("select nextval('ticket_number')").query(Long.class).single();
    }
}
