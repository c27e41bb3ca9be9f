package dev.porchlight.billing.quote.read;

import dev.porchlight.billing.quote.ApprovalStatus;
import dev.porchlight.billing.quote.events.QuoteApprovalAsked;
import dev.porchlight.billing.quote.events.QuoteApprovalExpired;
import dev.porchlight.billing.quote.events.QuoteApprovalRefused;
import dev.porchlight.billing.quote.events.QuoteApprovalStepOpened;
import dev.porchlight.billing.quote.events.QuoteApprovalVoteCast;
import dev.porchlight.billing.quote.events.QuoteApprovalWithdrawn;
import dev.porchlight.billing.quote.events.QuoteApproved;
import dev.porchlight.billing.quote.events.QuoteApproversReminded;
import dev.porchlight.billing.quote.events.QuoteSent;
import dev.porchlight.platform.inbox.Envelope;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Who is asked to agree before a quote is sent, and what they said. */
@QuoteViews
class ApprovalProjector {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ApprovalProjector(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(QuoteApprovalAsked event, Envelope envelope) {
        forget(event.quoteId());
        jdbc.sql("""
                insert into quote_approval (quote_id, status, steps, limits, asked_by, asked_at, comment)
                values (?, ?, ?, cast(? as jsonb), ?, ?, ?)""")
                .params(
                        event.quoteId(),
                        ApprovalStatus.WAITING.word(),
                        event.steps().size(),
                        json.writeValueAsString(event.limits()),
                        event.askedBy(),
                        envelope.time().atOffset(ZoneOffset.UTC),
                        event.comment())
                .update();
        touch(event.quoteId(), envelope);
    }

    @EventHandler
    void on(QuoteApprovalStepOpened event, Envelope envelope) {
        jdbc.sql("""
                update quote_approval set round = ?, step = ?, quorum = cast(? as jsonb), expires_at = ?
                where quote_id = ?""")
                .params(
                        event.round(),
                        event.step(),
                        json.writeValueAsString(event.quorum()),
                        event.expiresAt().atOffset(ZoneOffset.UTC),
                        event.quoteId())
                .update();
        event.seats().forEach(seat -> jdbc.sql(
                        "insert into quote_approval_seat (quote_id, round, person_id) values (?, ?, ?)")
                .params(event.quoteId(), event.round(), seat)
                .update());
        touch(event.quoteId(), envelope);
    }

    @EventHandler
    void on(QuoteApprovalVoteCast event, Envelope envelope) {
        jdbc.sql("""
                update quote_approval_seat set approve = ?, comment = ?, at = ?
                where quote_id = ? and round = ? and person_id = ?""")
                .params(
                        event.approve(),
                        event.comment(),
                        envelope.time().atOffset(ZoneOffset.UTC),
                        event.quoteId(),
                        event.round(),
                        event.by())
                .update();
        touch(event.quoteId(), envelope);
    }

    @EventHandler
    void on(QuoteApproversReminded event, Envelope envelope) {
        touch(event.quoteId(), envelope);
    }

    @EventHandler
    void on(QuoteApproved event, Envelope envelope) {
        end(event.quoteId(), ApprovalStatus.APPROVED, envelope);
    }

    @EventHandler
    void on(QuoteApprovalRefused event, Envelope envelope) {
        end(event.quoteId(), ApprovalStatus.REFUSED, envelope);
    }

    @EventHandler
    void on(QuoteApprovalExpired event, Envelope envelope) {
        end(event.quoteId(), ApprovalStatus.EXPIRED, envelope);
    }

    @EventHandler
    void on(QuoteApprovalWithdrawn event, Envelope envelope) {
        forget(event.quoteId());
        touch(event.quoteId(), envelope);
    }

    /** What was sent is told of by its versions. */
    @EventHandler
    void on(QuoteSent event) {
        forget(event.quoteId());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate quote_approval, quote_approval_seat").update();
    }

    private void end(UUID quote, ApprovalStatus how, Envelope envelope) {
        jdbc.sql("update quote_approval set status = ? where quote_id = ?")
                .params(how.word(), quote)
                .update();
        touch(quote, envelope);
    }

    private void forget(UUID quote) {
        jdbc.sql("delete from quote_approval_seat where quote_id = ?")
                .param(quote)
                .update();
        jdbc.sql("delete from quote_approval where quote_id = ?").param(quote).update();
    }

    private void touch(UUID quote, Envelope envelope) {
        jdbc.sql("update quote set version = ?, updated_at = ? where id = ?")
                .params(envelope.sequence(), envelope.time().atOffset(ZoneOffset.UTC), quote)
                .update();
    }
}
