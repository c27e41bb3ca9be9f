package dev.porchlight.notification;

import static dev.porchlight.notification.PlayedTicket.by;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.inbox.Rebuild;
import dev.porchlight.platform.testing.Tokens.Agent;
import dev.porchlight.platform.testing.Tokens.Contact;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;

/** Views can be had anew at any time; nobody is told anything again by it. */
class RebuildIT extends NotificationIT {

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private DataSource database;

    @Test
    void theViewsAreTheSameAndNobodyIsTold() throws SQLException {
        UUID organisation = organisation("Harbour Dental");
        Contact rita = contact(organisation, "Rita");
        Contact fred = contact(organisation, "Fred");
        Agent alan = agent("Alan");
        PlayedTicket ticket = PlayedTicket.opened(events, rita, "Printer")
                .assign(alan, alan)
                .follow(fred, by(rita))
                .note("<p>secret</p>", alan)
                .comment("<p>Try now.</p>", by(alan))
                .resolve("<p>Done.</p>", alan);
        settled(ticket);
        Map<String, List<Map<String, Object>>> views = views(ticket, rita);
        List<Map<String, Object>> told = told(ticket);
        // A view that has gone wrong is what somebody rebuilds for.
        jdbc.sql("update subject set title = 'wrong', follower_ids = '{}' where id = ?")
                .param(ticket.id())
                .update();
        jdbc.sql("delete from internal_activity where subject_id = ?")
                .param(ticket.id())
                .update();

        try (Connection listening = database.getConnection()) {
            listening.createStatement().execute("listen live");
            rebuild.run();
            listening.createStatement().execute("select 1");
            assertThat(listening.unwrap(PGConnection.class).getNotifications(1)).isNullOrEmpty();
            listening.createStatement().execute("unlisten live");
        }

        assertThat(views(ticket, rita)).isEqualTo(views);
        assertThat(told(ticket)).isEqualTo(told);
        int before = mailboxes.of(rita.email()).size();
        settled(ticket.comment("<p>And on it goes.</p>", by(alan)));
        assertThat(mailboxes.of(rita.email())).hasSize(before + 1);
    }

    private Map<String, List<Map<String, Object>>> views(PlayedTicket ticket, Contact contact) {
        return Map.of(
                "subject", rows("select cast(to_jsonb(subject) as text) from subject where id = ?", ticket.id()),
                "activity", rows("select * from activity where subject_id = ? order by version", ticket.id()),
                "internal", rows("select * from internal_activity where subject_id = ?", ticket.id()),
                "person", rows("select cast(to_jsonb(p) as text) from directory_person p where id = ?", contact.id()),
                "organisation", rows("select * from directory_organisation where id = ?", contact.organisationId()));
    }

    private List<Map<String, Object>> told(PlayedTicket ticket) {
        return rows("""
                select cast(to_jsonb(n) as text), cast(to_jsonb(m) as text) from notification n join mail m on m.id = n.mail_id
                where n.subject_id = ? order by n.event_id, n.recipient_id""", ticket.id());
    }

    private List<Map<String, Object>> rows(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query().listOfRows();
    }
}
