package dev.porchlight.notification.mail.sending;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.porchlight.notification.mail.Said.Enclosed;
import dev.porchlight.notification.mail.Said.Sentence;
import dev.porchlight.notification.mail.sending.DueMail.About;
import dev.porchlight.notification.mail.sending.DueMail.Reader;
import dev.porchlight.notification.mail.sending.DueMail.Told;
import dev.porchlight.notification.words.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The ledger as the sender sees it: what is due, and what became of it. */
@Repository
class Outbox {

    /** How long a mail is tried for. */
    private static final String PATIENCE = "interval '1 day'";

    /** How long a batch is its sender's alone; it says in time that it goes on. */
    private static final String LEASE = "interval '2 minutes'";

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
    private static final TypeReference<List<Sentence>> SENTENCES = new TypeReference<>() {};
    private static final TypeReference<List<Enclosed>> ENCLOSED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final String[] known;

    Outbox(JdbcClient jdbc, JsonMapper json, Words words) {
        this.jdbc = jdbc;
        this.json = json;
        this.known = words.mailKinds().toArray(String[]::new);
    }

    /**
     * Takes mails that are due, for nobody else to get while the claim is renewed. A mail to somebody who is not known
     * yet stays, and so does one that tells what only a newer version of this service has words for, and one that
     * follows another to the same reader that is on its way.
     */
    @Transactional
    List<DueMail> claim(UUID claim, int most) {
        record Row(
                UUID id,
                About about,
                Reader reader,
                List<UUID> thread,
                @Nullable String trace) {}
        List<Row> claimed = jdbc.sql("""
                with claimed as (
                    update mail set claim = :claim, due_at = now() + %s, attempts = attempts + 1
                    where id in (
                        select m.id from mail m join directory_person p on p.id = m.recipient_id join subject s on s.id = m.subject_id
                        where m.status = 'due' and m.due_at <= now() and p.active
                            and not exists (select from mail other
                                where other.subject_id = m.subject_id and other.recipient_id = m.recipient_id
                                    and other.claim is not null and other.due_at > now())
                            and not exists (select from notification n where n.mail_id = m.id and n.kind <> all (:known))
                        order by m.due_at limit :most for update of m skip locked)
                    returning *)
                select c.id, c.trace, c.subject_id, s.kind, s.number, s.title, s.address, p.name, p.email, p.kind = 'agent' as agent, p.language,
                    concat_ws(', ', owner.name, o.name) as person,
                    array(select earlier.id from mail earlier
                        where earlier.subject_id = c.subject_id and earlier.recipient_id = c.recipient_id
                            and earlier.created_at < c.created_at and earlier.status = 'sent'
                        order by earlier.created_at desc limit 10) as thread
                from claimed c join directory_person p on p.id = c.recipient_id join subject s on s.id = c.subject_id
                    left join directory_person owner on owner.id = s.person_id
                    left join directory_organisation o on o.id = s.organisation_id
                order by c.created_at""".formatted(LEASE))
                .param("claim", claim)
                .param("known", known)
                .param("most", most)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class), about(row), reader(row), thread(row), row.getString("trace")))
                .list();
        if (claimed.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Told>> told = told(claimed.stream().map(Row::id).toArray(UUID[]::new));
        return claimed.stream()
                .filter(row -> told.containsKey(row.id()))
                .map(row ->
                        new DueMail(row.id(), row.about(), row.reader(), told.get(row.id()), row.thread(), row.trace()))
                .toList();
    }

    private Map<UUID, List<Told>> told(UUID[] mails) {
        record Row(UUID mail, Told told) {}
        return jdbc
                .sql("select * from notification where mail_id = any(?) order by version, at")
                .param(mails)
                .query((row, number) -> new Row(row.getObject("mail_id", UUID.class), told(row)))
                .list()
                .stream()
                .collect(groupingBy(Row::mail, mapping(Row::told, toList())));
    }

    /** Goes on with a claim; returns which of its mails are still to be sent. */
    Set<UUID> renew(UUID claim) {
        return jdbc.sql("""
                update mail set due_at = now() + %s
                where id in (select id from mail where claim = ? and status = 'due' order by id for update)
                returning id""".formatted(LEASE)).param(claim).query(UUID.class).set();
    }

    /**
     * Notes what was handed over, whatever became of the claim; what was said is not kept. Senders note each other's
     * mails: taken in one order, they do not wait for one another in a circle.
     */
    void sent(Collection<UUID> mails) {
        jdbc.sql("""
                with sent as (
                    update mail set status = 'sent', done_at = now(), last_error = null, claim = null
                    where id in (select id from mail where id = any(?) and status = 'due' order by id for update)
                    returning id)
                update notification set text = null, sentences = '[]' where mail_id in (select id from sent)""").param(mails.toArray(UUID[]::new)).update();
    }

    /** Notes a failure, and when to try again: after 5 seconds, doubling up to half an hour, or not at all any more. */
    void failed(Collection<UUID> mails, UUID claim, String error) {
        jdbc.sql("""
                with tried as (
                    update mail set last_error = :error, claim = null,
                        due_at = now() + least(interval '5 seconds' * power(2, least(attempts, 20) - 1), interval '30 minutes'),
                        status = case when created_at + %1$s < now() then 'failed' else 'due' end,
                        done_at = case when created_at + %1$s < now() then now() end
                    where id = any(:mails) and claim = :claim returning id, status)
                update notification set text = null, sentences = '[]' where mail_id in (select id from tried where status = 'failed')""".formatted(PATIENCE))
                .param("mails", mails.toArray(UUID[]::new))
                .param("claim", claim)
                .param("error", error)
                .update();
    }

    /** Leaves these to others, if they are still to be sent. */
    void release(Collection<UUID> mails, UUID claim) {
        jdbc.sql("""
                update mail set claim = null, due_at = now()
                where id in (select id from mail where id = any(?) and claim = ? and status = 'due' order by id for update)""").param(mails.toArray(UUID[]::new)).param(claim).update();
    }

    /** Puts away what cannot be sent: to people who left, and to people of whom nothing was heard for a day. */
    void putAside() {
        putAside("withheld", "The recipient is no longer active.", """
                exists (select from directory_person p where p.id = m.recipient_id and not p.active)""");
        putAside("failed", "Nobody with this id became known.", """
                m.created_at + %s < now() and not exists (select from directory_person p where p.id = m.recipient_id)""".formatted(PATIENCE));
    }

    private void putAside(String status, String why, String condition) {
        jdbc.sql("""
                with aside as (
                    update mail m set status = :status, last_error = :why, done_at = now()
                    where m.status = 'due' and %s returning id)
                update notification set text = null, sentences = '[]' where mail_id in (select id from aside)""".formatted(condition))
                .param("status", status)
                .param("why", why)
                .update();
    }

    /** Deletes some of what was told longer ago than that; false once there is no more. */
    boolean forgetSome(Duration age) {
        return jdbc.sql("""
                with old as (
                    delete from notification where id in (
                        select id from notification where at < now() - :age * interval '1 second' limit 5000)
                    returning mail_id)
                delete from mail where id in (select mail_id from old) and status <> 'due'
                    and not exists (select from notification n where n.mail_id = mail.id
                        and n.at >= now() - :age * interval '1 second')""").param("age", age.toSeconds()).update() > 0;
    }

    private static About about(ResultSet row) throws SQLException {
        return new About(
                row.getString("kind"),
                row.getObject("subject_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("address"),
                row.getString("person"));
    }

    private static Reader reader(ResultSet row) throws SQLException {
        return new Reader(row.getString("name"), row.getString("email"), row.getBoolean("agent"), language(row));
    }

    private static Locale language(ResultSet row) throws SQLException {
        String language = row.getString("language");
        return language == null ? Locale.UK : Locale.forLanguageTag(language);
    }

    private static List<UUID> thread(ResultSet row) throws SQLException {
        return List.of((UUID[]) row.getArray("thread").getArray()).reversed();
    }

    /** The kind without that of the subject: {@code commented} of {@code ticket.commented}. */
    private Told told(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new Told(
                kind.substring(kind.indexOf('.') + 1),
                row.getString("why"),
                row.getString("actor_name"),
                row.getString("actor_company"),
                row.getString("text"),
                List.of((String[]) row.getArray("files").getArray()),
                json.readValue(row.getString("facts"), FACTS),
                json.readValue(row.getString("sentences"), SENTENCES),
                json.readValue(row.getString("enclosures"), ENCLOSED));
    }
}
