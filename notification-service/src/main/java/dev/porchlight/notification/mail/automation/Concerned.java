package dev.porchlight.notification.mail.automation;

import dev.porchlight.notification.mail.MailKind;
import dev.porchlight.notification.mail.MailLedger.About;
import dev.porchlight.notification.mail.Recipients;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows who is concerned with a ticket at this moment. */
@Component
class Concerned {

    record Ticket(About about, UUID requester, List<UUID> followers, UUID assignee) {

        /** Adds those on the customer's side. */
        Recipients customers(Recipients recipients, MailKind kind) {
            return recipients.add(requester, kind).addAll(followers, kind);
        }
    }

    private final JdbcClient jdbc;

    Concerned(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A ticket's events come in order, so it is always known by its second. */
    Ticket with(UUID ticketId) {
        return jdbc.sql("select * from ticket where id = ?")
                .param(ticketId)
                .query((row, number) -> new Ticket(
                        new About(ticketId, row.getLong("number"), row.getString("summary")),
                        row.getObject("requester_id", UUID.class),
                        List.of((UUID[]) row.getArray("follower_ids").getArray()),
                        row.getObject("assignee_id", UUID.class)))
                .single();
    }
}
