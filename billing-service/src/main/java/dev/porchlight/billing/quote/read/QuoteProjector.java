package dev.porchlight.billing.quote.read;

import dev.porchlight.billing.quote.events.QuoteAcceptanceWithdrawn;
import dev.porchlight.billing.quote.events.QuoteAccepted;
import dev.porchlight.billing.quote.events.QuoteAcceptedOnBehalf;
import dev.porchlight.billing.quote.events.QuoteClosed;
import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.quote.events.QuoteDraftChanged;
import dev.porchlight.billing.quote.events.QuoteDrafted;
import dev.porchlight.billing.quote.events.QuoteExpiring;
import dev.porchlight.billing.quote.events.QuoteFollowUpUndone;
import dev.porchlight.billing.quote.events.QuoteFollowedUp;
import dev.porchlight.billing.quote.events.QuoteQuestionAnswered;
import dev.porchlight.billing.quote.events.QuoteQuestionAsked;
import dev.porchlight.billing.quote.events.QuoteRejected;
import dev.porchlight.billing.quote.events.QuoteSent;
import dev.porchlight.billing.quote.events.QuoteSnapshot;
import dev.porchlight.billing.quote.events.QuoteTotals;
import dev.porchlight.billing.quote.events.QuoteViewed;
import dev.porchlight.billing.quote.events.QuoteWithdrawn;
import dev.porchlight.platform.inbox.Envelope;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** One row per quote, for lists and for the head of the page. */
@QuoteViews
class QuoteProjector {

    private static final String TOTALS =
            "total_minor = :total, one_off_minor = :oneOff, monthly_minor = :monthly, yearly_minor = :yearly";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    QuoteProjector(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(QuoteDrafted event, Envelope envelope) {
        Map<String, Object> values = draft(event.content(), event.totals());
        values.putAll(amounts(event.totals()));
        values.put("number", event.number());
        values.put("organisation", event.organisationId());
        values.put("site", event.siteId());
        values.put("contact", event.contactId());
        values.put("manager", event.accountManagerId());
        jdbc.sql("""
                insert into quote (id, number, organisation_id, site_id, contact_id, account_manager_id, title, status,
                  currency, total_minor, one_off_minor, monthly_minor, yearly_minor, valid_until, drafted_at, updated_at,
                  draft, draft_totals, version)
                values (:id, :number, :organisation, :site, :contact, :manager, :title, 'draft', :currency, :total, :oneOff,
                  :monthly, :yearly, :validUntil, :at, :at, cast(:draft as jsonb), cast(:draftTotals as jsonb), :version)""").params(values).params(about(envelope)).update();
    }

    /** What was sent shows as it was until something else is. */
    @EventHandler
    void on(QuoteDraftChanged event, Envelope envelope) {
        Map<String, Object> values = draft(event.content(), event.totals());
        update(
                envelope,
                "draft = cast(:draft as jsonb), draft_totals = cast(:draftTotals as jsonb), draft_is_news = true",
                values);
        values.putAll(amounts(event.totals()));
        values.put("site", event.siteId());
        values.put("contact", event.contactId());
        values.put("manager", event.accountManagerId());
        jdbc.sql("update quote set title = :title, currency = :currency, valid_until = :validUntil, site_id = :site,"
                        + " contact_id = :contact, account_manager_id = :manager, " + TOTALS
                        + " where id = :id and version_sent = 0")
                .params(values)
                .params(about(envelope))
                .update();
    }

    @EventHandler
    void on(QuoteSent event, Envelope envelope) {
        var snapshot = event.snapshot();
        Map<String, Object> values = new HashMap<>(amounts(snapshot.totals()));
        values.put("title", snapshot.content().title());
        values.put("currency", snapshot.content().currency());
        values.put("validUntil", snapshot.content().validUntil());
        values.put("site", snapshot.siteId());
        values.put("contact", snapshot.contactId());
        values.put("manager", snapshot.accountManagerId());
        values.put("expires", snapshot.expiresAt().atOffset(ZoneOffset.UTC));
        values.put("sent", event.version());
        update(
                envelope,
                "status = 'sent', version_sent = :sent, title = :title, currency = :currency, valid_until = :validUntil,"
                        + " site_id = :site, contact_id = :contact, account_manager_id = :manager, expires_at = :expires,"
                        + " sent_at = :at, decided_at = null, reason = null, draft_is_news = false, " + TOTALS,
                values);
        jdbc.sql("""
                insert into quote_version (quote_id, version, content_hash, snapshot, changes, differences, sent_at)
                values (:id, :sent, :hash, cast(:snapshot as jsonb), :changes, cast(:differences as jsonb), :at)""")
                .params(about(envelope))
                .param("sent", event.version())
                .param("hash", event.contentHash())
                .param("snapshot", json.writeValueAsString(snapshot))
                .param("changes", event.changes())
                .param(
                        "differences",
                        json.writeValueAsString(event.differences() == null ? List.of() : event.differences()))
                .update();
    }

    @EventHandler
    void on(QuoteViewed event, Envelope envelope) {
        touch(envelope);
        jdbc.sql("""
                insert into quote_view (quote_id, version, contact_id, at) values (:id, :seen, :contact, :at)
                on conflict do nothing""")
                .params(about(envelope))
                .param("seen", event.version())
                .param("contact", event.contactId())
                .update();
    }

    @EventHandler
    void on(QuoteExpiring event, Envelope envelope) {
        touch(envelope);
    }

    @EventHandler
    void on(QuoteQuestionAsked event, Envelope envelope) {
        say(event.messageId(), event.text(), envelope);
    }

    @EventHandler
    void on(QuoteQuestionAnswered event, Envelope envelope) {
        say(event.messageId(), event.text(), envelope);
    }

    @EventHandler
    void on(QuoteAccepted event, Envelope envelope) {
        accept(event, event.agreement().totals(), envelope);
    }

    @EventHandler
    void on(QuoteAcceptedOnBehalf event, Envelope envelope) {
        accept(event, event.agreement().totals(), envelope);
    }

    @EventHandler
    void on(QuoteAcceptanceWithdrawn event, Envelope envelope) {
        Map<String, Object> values = new HashMap<>(amounts(offeredNow(event.quoteId())));
        values.put("reason", event.reason());
        update(envelope, "status = 'sent', decided_at = null, reason = :reason, " + TOTALS, values);
    }

    @EventHandler
    void on(QuoteRejected event, Envelope envelope) {
        decide("rejected", event.reason(), envelope);
    }

    @EventHandler
    void on(QuoteClosed event, Envelope envelope) {
        decide("closed", event.reason(), envelope);
    }

    @EventHandler
    void on(QuoteWithdrawn event, Envelope envelope) {
        decide("withdrawn", event.reason(), envelope);
    }

    @EventHandler
    void on(QuoteFollowedUp event, Envelope envelope) {
        touch(envelope);
        jdbc.sql("""
                insert into quote_follow_up (quote_id, what, id, reference) values (?, ?, ?, ?)
                on conflict (quote_id, what, id) do update set reference = excluded.reference""")
                .params(event.quoteId(), event.what().word(), event.id(), event.reference())
                .update();
    }

    /** That there was one is kept: the next has another id. */
    @EventHandler
    void on(QuoteFollowUpUndone event, Envelope envelope) {
        touch(envelope);
        jdbc.sql("update quote_follow_up set undone = true where quote_id = ? and what = ? and id = ?")
                .params(event.quoteId(), event.what().word(), event.id())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate quote, quote_version, quote_view, quote_message, quote_follow_up")
                .update();
    }

    /** What the version that was sent last comes to, without options. */
    private QuoteTotals offeredNow(UUID id) {
        return jdbc.sql("select snapshot from quote_version where quote_id = ? order by version desc limit 1")
                .param(id)
                .query((row, number) -> json.readValue(row.getString("snapshot"), QuoteSnapshot.class)
                        .totals())
                .single();
    }

    private void accept(Object event, QuoteTotals totals, Envelope envelope) {
        Map<String, Object> values = new HashMap<>(amounts(totals));
        values.put("acceptance", json.writeValueAsString(event));
        update(
                envelope,
                "status = 'accepted', decided_at = :at, reason = null, acceptance = cast(:acceptance as jsonb), "
                        + TOTALS,
                values);
    }

    private void decide(String status, String reason, Envelope envelope) {
        update(
                envelope,
                "status = :status, decided_at = :at, reason = :reason",
                Map.of("status", status, "reason", reason));
    }

    private void say(UUID id, String text, Envelope envelope) {
        touch(envelope);
        jdbc.sql("""
                insert into quote_message (id, quote_id, at, actor_id, actor_name, actor_kind, text)
                values (:message, :id, :at, :actor, :actorName, :actorKind, :text)""")
                .params(about(envelope))
                .param("message", id)
                .param("actor", envelope.actor().id())
                .param("actorName", envelope.actor().name())
                .param("actorKind", envelope.actor().kind())
                .param("text", text)
                .update();
    }

    private void touch(Envelope envelope) {
        jdbc.sql("update quote set version = :version, updated_at = :at where id = :id")
                .params(about(envelope))
                .update();
    }

    private void update(Envelope envelope, String changes, Map<String, Object> values) {
        jdbc.sql("update quote set " + changes + ", updated_at = :at, version = :version where id = :id")
                .params(values)
                .params(about(envelope))
                .update();
    }

    private static Map<String, Object> about(Envelope envelope) {
        return Map.of(
                "id", UUID.fromString(envelope.subject()),
                "at", envelope.time().atOffset(ZoneOffset.UTC),
                "version", envelope.sequence());
    }

    private Map<String, Object> draft(QuoteContent content, QuoteTotals totals) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", content.title());
        values.put("currency", content.currency());
        values.put("validUntil", content.validUntil());
        values.put("draft", json.writeValueAsString(content));
        values.put("draftTotals", json.writeValueAsString(totals));
        return values;
    }

    private static Map<String, Object> amounts(QuoteTotals totals) {
        return Map.of(
                "total", totals.dueOnAcceptance().total().minorUnits(),
                "oneOff", totals.oneOff().total().minorUnits(),
                "monthly", totals.monthly().total().minorUnits(),
                "yearly", totals.yearly().total().minorUnits());
    }
}
