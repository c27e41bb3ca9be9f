package dev.porchlight.notification.mail;

import dev.porchlight.notification.Msp;
import dev.porchlight.platform.inbox.Envelope;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes mails in, to be sent once what received the event has committed. */
@Repository
public class MailLedger {

    /** A service that is installed late reads old events too. Nobody wants a mail about those. */
    private static final String OLD_NEWS = "cast(:at as timestamptz) < now() - interval '7 days'";

    private final JdbcClient jdbc;
    private final Msp msp;

    MailLedger(JdbcClient jdbc, Msp msp) {
        this.jdbc = jdbc;
        this.msp = msp;
    }

    /** The ticket a mail is about, as it is called in it. */
    public record About(UUID ticketId, long number, String summary) {}

    /**
     * Writes a mail for each recipient.
     *
     * @param text what was said, in rich text; null for nothing
     */
    public void add(Envelope envelope, About ticket, String text, Recipients recipients) {
        String company = msp.companyOf(envelope.actor().kind(), envelope.actor().organisation());
        String actor =
                envelope.actor().name() == null ? company : envelope.actor().name();
        recipients.kinds().forEach((recipient, kind) -> jdbc.sql("""
                insert into mail (id, event_id, recipient_id, ticket_id, kind, number, summary, actor_name, actor_company,
                    text, status, last_error)
                values (:id, :event, :recipient, :ticket, :kind, :number, :summary, :actor, :company,
                    :text, case when %1$s then 'withheld' else 'due' end,
                    case when %1$s then 'It happened too long ago to be news.' end)
                on conflict (event_id, recipient_id) do nothing""".formatted(OLD_NEWS))
                .param("id", id(envelope.id(), recipient))
                .param("event", envelope.id())
                .param("at", Timestamp.from(envelope.time()))
                .param("recipient", recipient)
                .param("ticket", ticket.ticketId())
                .param("kind", kind.name())
                .param("number", ticket.number())
                .param("summary", ticket.summary())
                .param("actor", actor)
                .param("company", company)
                .param("text", text)
                .update());
    }

    /** The same for the same event and person, however often it is worked out. */
    private static UUID id(String event, UUID recipient) {
        return UUID.nameUUIDFromBytes((event + recipient).getBytes(StandardCharsets.UTF_8));
    }
}
