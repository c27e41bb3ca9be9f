package dev.porchlight.catalogue.request.read;

import dev.porchlight.catalogue.request.events.AnswersCorrected;
import dev.porchlight.catalogue.request.events.ApproverLeft;
import dev.porchlight.catalogue.request.events.ApproversReminded;
import dev.porchlight.catalogue.request.events.RequestApproved;
import dev.porchlight.catalogue.request.events.RequestExpired;
import dev.porchlight.catalogue.request.events.RequestPartDone;
import dev.porchlight.catalogue.request.events.RequestPartReopened;
import dev.porchlight.catalogue.request.events.RequestRejected;
import dev.porchlight.catalogue.request.events.RequestResubmitted;
import dev.porchlight.catalogue.request.events.RequestSubmitted;
import dev.porchlight.catalogue.request.events.RequestTicketOpened;
import dev.porchlight.catalogue.request.events.RequestWithdrawn;
import dev.porchlight.catalogue.request.events.StepOpened;
import dev.porchlight.catalogue.request.events.VoteCast;
import dev.porchlight.platform.inbox.Envelope;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What happened to a request, line by line, for everybody who may know of it. */
@RequestViews
class HistoryProjector {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    HistoryProjector(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(RequestSubmitted event, Envelope envelope) {
        add(envelope, "submitted", null, null, null);
    }

    @EventHandler
    void on(RequestResubmitted event, Envelope envelope) {
        add(envelope, "resubmitted", null, null, null);
    }

    @EventHandler
    void on(AnswersCorrected event, Envelope envelope) {
        add(envelope, "corrected", null, null, event.corrections());
    }

    @EventHandler
    void on(StepOpened event, Envelope envelope) {
        add(envelope, "asked", event.part(), event.circle().word(), event.seats());
    }

    @EventHandler
    void on(VoteCast event, Envelope envelope) {
        List<UUID> standingInFor = event.by().equals(event.seat()) ? List.of() : List.of(event.seat());
        add(envelope, event.yes() ? "voted-yes" : "voted-no", event.part(), event.comment(), standingInFor);
    }

    @EventHandler
    void on(ApproverLeft event, Envelope envelope) {
        add(envelope, "approver-left", event.part(), null, List.of(event.personId()));
    }

    @EventHandler
    void on(ApproversReminded event, Envelope envelope) {
        add(envelope, "reminded", event.part(), null, event.personIds());
    }

    @EventHandler
    void on(RequestApproved event, Envelope envelope) {
        add(envelope, "approved", event.part(), event.automatic(), null);
    }

    @EventHandler
    void on(RequestRejected event, Envelope envelope) {
        add(envelope, "rejected", event.part(), event.reason(), null);
    }

    @EventHandler
    void on(RequestExpired event, Envelope envelope) {
        add(envelope, "expired", event.part(), null, null);
    }

    @EventHandler
    void on(RequestWithdrawn event, Envelope envelope) {
        add(envelope, "withdrawn", null, event.reason(), null);
    }

    @EventHandler
    void on(RequestTicketOpened event, Envelope envelope) {
        add(envelope, "ticket-opened", event.part(), String.valueOf(event.ticketNumber()), null);
    }

    @EventHandler
    void on(RequestPartDone event, Envelope envelope) {
        add(envelope, "done", event.part(), null, null);
    }

    @EventHandler
    void on(RequestPartReopened event, Envelope envelope) {
        add(envelope, "reopened", event.part(), null, null);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate request_history").update();
    }

    private void add(Envelope envelope, String kind, Integer part, String text, List<?> details) {
        jdbc.sql("""
                insert into request_history (request_id, version, kind, at, actor_id, actor_name, actor_kind, part, text, details)
                values (cast(? as uuid), ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))""")
                .params(
                        envelope.subject(),
                        envelope.sequence(),
                        kind,
                        envelope.time().atOffset(ZoneOffset.UTC),
                        envelope.actor().id(),
                        envelope.actor().name(),
                        envelope.actor().kind(),
                        part,
                        text,
                        details == null ? null : json.writeValueAsString(details))
                .update();
    }
}
