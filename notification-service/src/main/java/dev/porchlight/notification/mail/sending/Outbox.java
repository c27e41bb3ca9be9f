package dev.porchlight.notification.mail.sending;

import dev.porchlight.notification.mail.MailKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The ledger as the sender sees it: what is due, and what became of it. */
@Repository
class Outbox {

    /** How long a mail is tried for. */
    private static final String PATIENCE = "interval '1 day'";

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes mails that are due: nobody else gets them for two minutes, which is longer than a handful can last even
     * when the server lets every one of them run into its time limit. A mail to somebody who is not known yet stays.
     */
    @Transactional
    List<DueMail> claim(int most) {
        return jdbc.sql("""
                with claimed as (
                    update mail set due_at = now() + interval '2 minutes', attempts = attempts + 1
                    where id in (
                        select m.id from mail m join person p on p.id = m.recipient_id
                        where m.status = 'due' and m.due_at <= now() and p.active
                        order by m.due_at limit :most for update of m skip locked)
                    returning *)
                select c.*, p.name, p.email, p.kind = 'agent' as agent,
                    concat_ws(', ', requester.name, o.name) as requester,
                    array(select earlier.id from mail earlier
                        where earlier.ticket_id = c.ticket_id and earlier.recipient_id = c.recipient_id
                            and earlier.created_at < c.created_at and earlier.status = 'sent'
                        order by earlier.created_at desc limit 10) as thread
                from claimed c join person p on p.id = c.recipient_id
                    left join ticket t on t.id = c.ticket_id
                    left join person requester on requester.id = t.requester_id
                    left join organisation o on o.id = t.organisation_id
                order by c.created_at""")
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    void sent(List<UUID> mails) {
        jdbc.sql("update mail set status = 'sent', done_at = now(), last_error = null where id = any(?)")
                .param(mails.toArray(UUID[]::new))
                .update();
    }

    /** Notes a failure, and when to try again: after 5 seconds, doubling up to half an hour, or not at all any more. */
    void failed(UUID mail, String error) {
        jdbc.sql("""
                update mail set last_error = :error,
                    due_at = now() + least(interval '5 seconds' * power(2, least(attempts, 20) - 1), interval '30 minutes'),
                    status = case when created_at + %1$s < now() then 'failed' else 'due' end,
                    done_at = case when created_at + %1$s < now() then now() end
                where id = :mail""".formatted(PATIENCE))
                .param("mail", mail)
                .param("error", error)
                .update();
    }

    /** Puts away what cannot be sent: to people who left, and to people of whom nothing was heard for a day. */
    void putAside() {
        jdbc.sql("""
                update mail m set status = 'withheld', last_error = 'The recipient is no longer active.', done_at = now()
                from person p where p.id = m.recipient_id and not p.active and m.status = 'due'""").update();
        jdbc.sql("""
                update mail m set status = 'failed', last_error = 'Nobody with this id became known.', done_at = now()
                where m.status = 'due' and m.created_at + %s < now()
                    and not exists (select from person p where p.id = m.recipient_id)""".formatted(PATIENCE)).update();
    }

    private static DueMail read(ResultSet row) throws SQLException {
        return new DueMail(
                row.getObject("id", UUID.class),
                MailKind.valueOf(row.getString("kind")),
                row.getObject("ticket_id", UUID.class),
                row.getLong("number"),
                row.getString("summary"),
                row.getString("actor_name"),
                row.getString("actor_company"),
                row.getString("text"),
                new DueMail.Reader(row.getString("name"), row.getString("email"), row.getBoolean("agent")),
                row.getString("requester"),
                List.of((UUID[]) row.getArray("thread").getArray()).reversed());
    }
}
