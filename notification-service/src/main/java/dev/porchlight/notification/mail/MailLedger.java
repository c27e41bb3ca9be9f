package dev.porchlight.notification.mail;

import dev.porchlight.notification.Msp;
import dev.porchlight.notification.mail.Recipients.Recipient;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.telemetry.TraceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes in what people are told, to be mailed once what received the event has committed. What one person is told of one
 * subject goes into the mail that is waiting to be sent, or into a new one; a new one waits a moment for what may follow
 * at once, and longer if the last is only just gone.
 */
@Repository
public class MailLedger {

    /** A service that is installed late reads old events too. Nobody wants a mail about those. */
    private static final Duration OLD_NEWS = Duration.ofDays(7);

    private static final String TELL = """
            with told as (
                select * from unnest(:mails, :people, :kinds, :topics, :whys) as one (mail_id, recipient_id, kind, topic, why)
                where not exists (
                    select from notification n where n.event_id = :event and n.recipient_id = one.recipient_id)),
            mails as (
                insert into mail (id, recipient_id, subject_id, trace, due_at)
                select mail_id, recipient_id, :subject, cast(:trace as varchar), greatest(
                    clock_timestamp() + :gather * interval '1 millisecond',
                    (select max(last.done_at) + :pause * interval '1 millisecond' from mail last
                     where last.subject_id = :subject and last.recipient_id = told.recipient_id and last.status = 'sent'))
                from told
                where not exists (
                    select from unwanted_mail u where u.person_id = told.recipient_id and u.topic = told.topic)
                on conflict (subject_id, recipient_id) where status = 'due' and attempts = 0
                    do update set due_at = mail.due_at
                returning id, recipient_id)
            insert into notification (id, event_id, recipient_id, subject_id, kind, topic, why, actor_name, actor_company,
                text, files, facts, sentences, enclosures, mail_id, at, version)
            select mail_id, :event, recipient_id, :subject, kind, topic, why, :actor, :company,
                case when mails.id is not null then :text end, :files, cast(:facts as jsonb),
                case when mails.id is not null then cast(:sentences as jsonb) else '[]' end, cast(:enclosures as jsonb), mails.id, :at, :version
            from told left join mails using (recipient_id)""";

    private final JdbcClient jdbc;
    private final Msp msp;
    private final MailTiming timing;
    private final JsonMapper json;

    MailLedger(JdbcClient jdbc, Msp msp, MailTiming timing, JsonMapper json) {
        this.json = json;
        this.jdbc = jdbc;
        this.msp = msp;
        this.timing = timing;
    }

    /** Tells each recipient, once, of what happened to a subject of this kind. */
    public void tell(Envelope envelope, String subjectKind, UUID subject, Said said, Recipients recipients) {
        List<Recipient> all = recipients.all();
        if (all.isEmpty() || envelope.time().isBefore(Instant.now().minus(OLD_NEWS))) {
            return;
        }
        String company =
                msp.companyOf(envelope.initiator().kind(), envelope.initiator().organisation());
        String actor = envelope.initiator().name();
        jdbc.sql(TELL)
                .param("mails", all.stream().map(one -> id(envelope, one)).toArray(UUID[]::new))
                .param("people", all.stream().map(Recipient::person).toArray(UUID[]::new))
                .param("kinds", texts(all, one -> subjectKind + "." + one.kind().word()))
                .param(
                        "topics",
                        texts(all, one -> subjectKind + "." + one.kind().topic()))
                .param("whys", texts(all, Recipient::why))
                .param("event", envelope.id())
                .param(
                        "trace",
                        TraceContext.current().map(TraceContext::traceparent).orElse(null))
                .param("subject", subject)
                .param("gather", timing.gather().toMillis())
                .param("pause", timing.pause().toMillis())
                .param("actor", actor == null ? company : actor)
                .param("company", company)
                .param("text", said.text())
                .param("files", said.files().toArray(String[]::new))
                .param("facts", json.writeValueAsString(said.facts()))
                .param("sentences", json.writeValueAsString(said.sentences()))
                .param("enclosures", json.writeValueAsString(said.enclosed()))
                .param("at", Timestamp.from(envelope.time()))
                .param("version", envelope.sequence())
                .update();
    }

    private static String[] texts(List<Recipient> recipients, Function<Recipient, String> text) {
        return recipients.stream().map(text).toArray(String[]::new);
    }

    /** The same for the same event and person, however often it is worked out. */
    private static UUID id(Envelope envelope, Recipient recipient) {
        return UUID.nameUUIDFromBytes((envelope.id() + recipient.person()).getBytes(StandardCharsets.UTF_8));
    }
}
