package dev.porchlight.ticket.cases;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import dev.porchlight.ticket.cases.RequestEvents.AnswersCorrected;
import dev.porchlight.ticket.cases.RequestEvents.Begun;
import dev.porchlight.ticket.cases.RequestEvents.Part;
import dev.porchlight.ticket.cases.RequestEvents.RequestApproved;
import dev.porchlight.ticket.cases.RequestEvents.RequestEvent;
import dev.porchlight.ticket.cases.RequestEvents.RequestExpired;
import dev.porchlight.ticket.cases.RequestEvents.RequestPartDone;
import dev.porchlight.ticket.cases.RequestEvents.RequestRejected;
import dev.porchlight.ticket.cases.RequestEvents.RequestResubmitted;
import dev.porchlight.ticket.cases.RequestEvents.RequestSubmitted;
import dev.porchlight.ticket.cases.RequestEvents.RequestWithdrawn;
import dev.porchlight.ticket.cases.RequestEvents.StepOpened;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the copy of requests in step with catalogue-service. What was applied before changes nothing. */
@Component
class RequestCopy implements RebuildableView {

    private static final String CATALOGUE = "porchlight.catalogue.";

    private final JdbcClient jdbc;
    private final RequestWords words;

    RequestCopy(JdbcClient jdbc, RequestWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Incoming(CATALOGUE + "RequestSubmitted.v1")
    void on(RequestSubmitted event, Envelope envelope) {
        Timestamp at = Timestamp.from(envelope.time());
        jdbc.sql("""
                insert into known_request (id, number, organisation_id, site_id, requester_id, title, status, opened_at,
                  updated_at, version, words)
                values (?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?, '') on conflict do nothing""")
                .params(
                        event.requestId(),
                        event.number(),
                        event.organisationId(),
                        event.siteId(),
                        event.requesterId(),
                        event.title(),
                        at,
                        at,
                        envelope.sequence())
                .update();
        words.write(event.requestId(), event.answers());
        name(event.requestId(), List.of(event.forId()));
        ask(event.requestId(), event.parts());
    }

    @Incoming(CATALOGUE + "RequestResubmitted.v1")
    void on(RequestResubmitted event, Envelope envelope) {
        words.write(event.requestId(), event.answers());
        ask(event.requestId(), event.parts());
        touch(event.requestId(), envelope);
    }

    @Incoming(CATALOGUE + "AnswersCorrected.v1")
    void on(AnswersCorrected event, Envelope envelope) {
        words.write(event.requestId(), event.answers());
        ask(event.requestId(), event.askedAgain());
        touch(event.requestId(), envelope);
    }

    /** Whoever was asked may know of it for good. */
    @Incoming(CATALOGUE + "StepOpened.v1")
    void on(StepOpened event, Envelope envelope) {
        name(event.requestId(), event.seats());
        touch(event.requestId(), envelope);
    }

    @Incoming({
        CATALOGUE + "VoteCast.v1",
        CATALOGUE + "ApproverLeft.v1",
        CATALOGUE + "ApproversReminded.v1",
    })
    void on(RequestEvent event, Envelope envelope) {
        touch(event.requestId(), envelope);
    }

    @Incoming(CATALOGUE + "RequestApproved.v1")
    void on(RequestApproved event, Envelope envelope) {
        move(event.requestId(), event.part(), "in-progress", envelope);
    }

    @Incoming({CATALOGUE + "RequestTicketOpened.v1", CATALOGUE + "RequestPartReopened.v1"})
    void on(Begun event, Envelope envelope) {
        move(event.requestId(), event.part(), "in-progress", envelope);
    }

    @Incoming(CATALOGUE + "RequestPartDone.v1")
    void on(RequestPartDone event, Envelope envelope) {
        move(event.requestId(), event.part(), "done", envelope);
    }

    @Incoming(CATALOGUE + "RequestRejected.v1")
    void on(RequestRejected event, Envelope envelope) {
        move(event.requestId(), event.part(), "rejected", envelope);
    }

    @Incoming(CATALOGUE + "RequestExpired.v1")
    void on(RequestExpired event, Envelope envelope) {
        move(event.requestId(), event.part(), "expired", envelope);
    }

    @Incoming(CATALOGUE + "RequestWithdrawn.v1")
    void on(RequestWithdrawn event, Envelope envelope) {
        event.parts().forEach(part -> move(event.requestId(), part, "withdrawn", envelope));
    }

    private void ask(UUID request, List<Part> parts) {
        parts.forEach(part -> jdbc.sql("""
                insert into known_request_part (request_id, part, status) values (?, ?, 'waiting')
                on conflict (request_id, part) do update set status = excluded.status""").params(request, part.part()).update());
    }

    private void name(UUID request, List<UUID> people) {
        people.forEach(person -> jdbc.sql(
                        "insert into known_request_person (request_id, person_id) values (?, ?) on conflict do nothing")
                .params(request, person)
                .update());
    }

    private void move(UUID request, int part, String status, Envelope envelope) {
        jdbc.sql("update known_request_part set status = ? where request_id = ? and part = ?")
                .params(status, request, part)
                .update();
        touch(request, envelope);
    }

    /** What its parts are together is the first of these words that any of them is, as in catalogue-service. */
    private void touch(UUID request, Envelope envelope) {
        jdbc.sql("""
                update known_request r set updated_at = ?, version = ?, status = coalesce(s.status, r.status)
                from (
                  select (array['waiting', 'in-progress', 'done', 'rejected', 'expired', 'withdrawn'])[min(
                    array_position(array['waiting', 'in-progress', 'done', 'rejected', 'expired', 'withdrawn'], status))]
                    as status
                  from known_request_part where request_id = ?) s
                where r.id = ? and r.version <= ?""")
                .params(Timestamp.from(envelope.time()), envelope.sequence(), request, request, envelope.sequence())
                .update();
    }

    @Override
    public void empty() {
        jdbc.sql("delete from known_request_person").update();
        jdbc.sql("delete from known_request_part").update();
        jdbc.sql("delete from known_request").update();
    }
}
