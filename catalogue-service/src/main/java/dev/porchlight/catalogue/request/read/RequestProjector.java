package dev.porchlight.catalogue.request.read;

import dev.porchlight.catalogue.request.events.AnswersCorrected;
import dev.porchlight.catalogue.request.events.ApproverLeft;
import dev.porchlight.catalogue.request.events.ApproversReminded;
import dev.porchlight.catalogue.request.events.RequestApproved;
import dev.porchlight.catalogue.request.events.RequestExpired;
import dev.porchlight.catalogue.request.events.RequestPart;
import dev.porchlight.catalogue.request.events.RequestPartDone;
import dev.porchlight.catalogue.request.events.RequestPartReopened;
import dev.porchlight.catalogue.request.events.RequestRejected;
import dev.porchlight.catalogue.request.events.RequestResubmitted;
import dev.porchlight.catalogue.request.events.RequestSubmitted;
import dev.porchlight.catalogue.request.events.RequestTicketOpened;
import dev.porchlight.catalogue.request.events.RequestWithdrawn;
import dev.porchlight.catalogue.request.events.StepOpened;
import dev.porchlight.catalogue.request.events.VoteCast;
import dev.porchlight.forms.Answer;
import dev.porchlight.platform.inbox.Envelope;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Requests and their parts as they are now. */
@RequestViews
class RequestProjector {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RequestProjector(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(RequestSubmitted event, Envelope envelope) {
        jdbc.sql("""
                insert into request (id, number, organisation_id, site_id, requester_id, for_id, item_id, title, edition,
                  answers, status, active, submitted_at, updated_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), 'waiting', true, ?, ?, ?)""")
                .params(
                        event.requestId(),
                        event.number(),
                        event.organisationId(),
                        event.siteId(),
                        event.requesterId(),
                        event.forId(),
                        event.itemId(),
                        event.title(),
                        event.edition(),
                        json.writeValueAsString(event.answers()),
                        at(envelope),
                        at(envelope),
                        envelope.sequence())
                .update();
        ask(event.requestId(), event.parts());
    }

    @EventHandler
    void on(RequestResubmitted event, Envelope envelope) {
        answers(event.requestId(), event.edition(), event.answers());
        ask(event.requestId(), event.parts());
        touch(event.requestId(), envelope);
    }

    @EventHandler
    void on(AnswersCorrected event, Envelope envelope) {
        answers(event.requestId(), null, event.answers());
        ask(event.requestId(), event.askedAgain());
        touch(event.requestId(), envelope);
    }

    private void answers(UUID request, Integer edition, List<Answer> answers) {
        jdbc.sql("update request set edition = coalesce(?, edition), answers = cast(? as jsonb) where id = ?")
                .params(edition, json.writeValueAsString(answers), request)
                .update();
    }

    private void ask(UUID request, List<RequestPart> parts) {
        for (RequestPart part : parts) {
            jdbc.sql("""
                    insert into request_part (request_id, part, item_id, name, price_minor, currency, status, steps, automatic)
                    values (?, ?, ?, ?, ?, ?, 'waiting', ?, ?)
                    on conflict (request_id, part) do update set item_id = excluded.item_id, name = excluded.name,
                      price_minor = excluded.price_minor, currency = excluded.currency, status = excluded.status,
                      steps = excluded.steps, automatic = excluded.automatic, reason = null, step = 0, round = 0,
                      circle = null, quorum = null, waiting_since = null, remind_at = null, expires_at = null""")
                    .params(
                            request,
                            part.part(),
                            part.itemId(),
                            part.name(),
                            part.price() == null ? null : part.price().minorUnits(),
                            part.price() == null ? null : part.price().currency(),
                            part.steps().size(),
                            part.automatic())
                    .update();
        }
    }

    @EventHandler
    void on(StepOpened event, Envelope envelope) {
        jdbc.sql("""
                update request_part set step = ?, round = ?, circle = ?, quorum = cast(? as jsonb), waiting_since = ?,
                  remind_at = ?, expires_at = ? where request_id = ? and part = ?""")
                .params(
                        event.step(),
                        event.round(),
                        event.circle().word(),
                        json.writeValueAsString(event.quorum()),
                        at(envelope),
                        event.remindAt().atOffset(ZoneOffset.UTC),
                        event.expiresAt().atOffset(ZoneOffset.UTC),
                        event.requestId(),
                        event.part())
                .update();
        event.seats().forEach(seat -> jdbc.sql(
                        "insert into request_seat (request_id, part, round, person_id) values (?, ?, ?, ?)")
                .params(event.requestId(), event.part(), event.round(), seat)
                .update());
        touch(event.requestId(), envelope);
    }

    @EventHandler
    void on(VoteCast event, Envelope envelope) {
        jdbc.sql("""
                insert into request_seat (request_id, part, round, person_id, vote, voted_by, comment, voted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (request_id, part, round, person_id) do update set vote = excluded.vote,
                  voted_by = excluded.voted_by, comment = excluded.comment, voted_at = excluded.voted_at""")
                .params(
                        event.requestId(),
                        event.part(),
                        event.round(),
                        event.seat(),
                        event.yes(),
                        event.by(),
                        event.comment(),
                        at(envelope))
                .update();
        touch(event.requestId(), envelope);
    }

    @EventHandler
    void on(ApproverLeft event, Envelope envelope) {
        jdbc.sql("""
                update request_seat set left_at = ? where request_id = ? and part = ? and round = ? and person_id = ?""")
                .params(at(envelope), event.requestId(), event.part(), event.round(), event.personId())
                .update();
        touch(event.requestId(), envelope);
    }

    @EventHandler
    void on(ApproversReminded event, Envelope envelope) {
        touch(event.requestId(), envelope);
    }

    @EventHandler
    void on(RequestApproved event, Envelope envelope) {
        boolean workedOn = jdbc.sql("select ticket_id is not null from request_part where request_id = ? and part = ?")
                .params(event.requestId(), event.part())
                .query(Boolean.class)
                .single();
        status(event.requestId(), event.part(), workedOn ? "in-progress" : "approved", null, envelope);
    }

    @EventHandler
    void on(RequestRejected event, Envelope envelope) {
        status(event.requestId(), event.part(), "rejected", event.reason(), envelope);
    }

    @EventHandler
    void on(RequestExpired event, Envelope envelope) {
        status(event.requestId(), event.part(), "expired", null, envelope);
    }

    @EventHandler
    void on(RequestWithdrawn event, Envelope envelope) {
        event.parts().forEach(part -> status(event.requestId(), part, "withdrawn", event.reason(), envelope));
    }

    @EventHandler
    void on(RequestTicketOpened event, Envelope envelope) {
        jdbc.sql("""
                update request_part set ticket_id = ?, ticket_number = ?,
                  status = case when status = 'approved' then 'in-progress' else status end
                where request_id = ? and part = ?""")
                .params(event.ticketId(), event.ticketNumber(), event.requestId(), event.part())
                .update();
        touch(event.requestId(), envelope);
    }

    @EventHandler
    void on(RequestPartDone event, Envelope envelope) {
        status(event.requestId(), event.part(), "done", null, envelope);
    }

    @EventHandler
    void on(RequestPartReopened event, Envelope envelope) {
        status(event.requestId(), event.part(), "in-progress", null, envelope);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate request cascade").update();
    }

    private void status(UUID request, int part, String status, String reason, Envelope envelope) {
        jdbc.sql("update request_part set status = ?, reason = ? where request_id = ? and part = ?")
                .params(status, reason, request, part)
                .update();
        touch(request, envelope);
    }

    /** What its parts are together: the first of these words that any of them is. */
    private void touch(UUID request, Envelope envelope) {
        jdbc.sql("""
                update request r set updated_at = ?, version = ?, status = s.status,
                  active = s.status in ('waiting', 'in-progress')
                from (
                  select case
                    when bool_or(status = 'waiting') then 'waiting'
                    when bool_or(status in ('approved', 'in-progress')) then 'in-progress'
                    when bool_or(status = 'done') then 'done'
                    when bool_or(status = 'rejected') then 'rejected'
                    when bool_or(status = 'expired') then 'expired'
                    else 'withdrawn' end as status
                  from request_part where request_id = ?) s
                where r.id = ?""")
                .params(at(envelope), envelope.sequence(), request, request)
                .update();
    }

    private static OffsetDateTime at(Envelope envelope) {
        return envelope.time().atOffset(ZoneOffset.UTC);
    }
}
