package dev.porchlight.notification.request.read;

import dev.porchlight.directory.Thing;
import dev.porchlight.notification.activity.ActivityLog;
import dev.porchlight.notification.request.PartsKept;
import dev.porchlight.notification.request.RequestEvents;
import dev.porchlight.notification.request.RequestEvents.AnswersCorrected;
import dev.porchlight.notification.request.RequestEvents.ApproverLeft;
import dev.porchlight.notification.request.RequestEvents.ApproversReminded;
import dev.porchlight.notification.request.RequestEvents.RequestApproved;
import dev.porchlight.notification.request.RequestEvents.RequestExpired;
import dev.porchlight.notification.request.RequestEvents.RequestPartDone;
import dev.porchlight.notification.request.RequestEvents.RequestPartReopened;
import dev.porchlight.notification.request.RequestEvents.RequestRejected;
import dev.porchlight.notification.request.RequestEvents.RequestResubmitted;
import dev.porchlight.notification.request.RequestEvents.RequestSubmitted;
import dev.porchlight.notification.request.RequestEvents.RequestTicketOpened;
import dev.porchlight.notification.request.RequestEvents.RequestWithdrawn;
import dev.porchlight.notification.request.RequestEvents.StepOpened;
import dev.porchlight.notification.request.RequestEvents.VoteCast;
import dev.porchlight.notification.request.read.Away.StandIn;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import dev.porchlight.platform.text.HtmlText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what is known here of requests, and notes what happens to them. */
@Component
class RequestProjector implements RebuildableView {

    private static final int LONGEST = 140;

    private final Subjects subjects;
    private final ActivityLog log;
    private final Away away;

    RequestProjector(Subjects subjects, ActivityLog log, Away away) {
        this.subjects = subjects;
        this.log = log;
        this.away = away;
    }

    @Incoming(RequestEvents.SUBMITTED)
    void on(RequestSubmitted event, Envelope envelope) {
        Thing thing = new Thing(
                event.organisationId(),
                event.siteId(),
                event.requesterId(),
                event.forId().equals(event.requesterId()) ? List.of() : List.of(event.forId()));
        subjects.add(
                new Subject(
                        RequestEvents.KIND,
                        event.requestId(),
                        Long.toString(event.number()),
                        event.title(),
                        "/requests/" + event.number(),
                        thing,
                        null,
                        Map.of("for", event.forId().toString())),
                envelope);
        subjects.remember(event.requestId(), PartsKept.names(event.parts()));
        log.note(envelope, event.requestId(), "submitted", null);
    }

    @Incoming(RequestEvents.RESUBMITTED)
    void on(RequestResubmitted event, Envelope envelope) {
        subjects.remember(event.requestId(), PartsKept.names(event.parts()));
        log.note(envelope, event.requestId(), "resubmitted", null);
    }

    @Incoming(RequestEvents.CORRECTED)
    void on(AnswersCorrected event, Envelope envelope) {
        subjects.remember(event.requestId(), PartsKept.names(event.askedAgain()));
        log.note(envelope, event.requestId(), "corrected", null);
    }

    /** Whoever is asked may know of it from now on, and so may who stands in for them. */
    @Incoming(RequestEvents.STEP_OPENED)
    void on(StepOpened event, Envelope envelope) {
        Set<UUID> people = new HashSet<>(event.seats());
        event.seats().stream()
                .map(seat -> away.of(seat, envelope.time()))
                .flatMap(Optional::stream)
                .map(StandIn::standIn)
                .forEach(people::add);
        people.forEach(person -> subjects.name(event.requestId(), person));
        subjects.remember(event.requestId(), PartsKept.asked(event.part(), event.seats()));
        log.note(
                envelope,
                event.requestId(),
                event.isForTheTeam() ? "asked-team" : "asked",
                partOf(event.requestId(), event.part()));
    }

    @Incoming(RequestEvents.VOTE)
    void on(VoteCast event, Envelope envelope) {
        awaitNoMore(event.requestId(), event.part(), event.seat());
        log.note(envelope, event.requestId(), event.yes() ? "voted-yes" : "voted-no", shorten(event.comment()));
    }

    @Incoming(RequestEvents.APPROVER_LEFT)
    void on(ApproverLeft event, Envelope envelope) {
        awaitNoMore(event.requestId(), event.part(), event.personId());
        log.noteAbout(event.personId(), envelope, event.requestId(), "approver-left");
    }

    @Incoming(RequestEvents.REMINDED)
    void on(ApproversReminded event, Envelope envelope) {
        log.note(envelope, event.requestId(), "reminded", partOf(event.requestId(), event.part()));
    }

    @Incoming(RequestEvents.APPROVED)
    void on(RequestApproved event, Envelope envelope) {
        subjects.remember(event.requestId(), PartsKept.over(event.part()));
        log.note(envelope, event.requestId(), "approved", partOf(event.requestId(), event.part()));
    }

    @Incoming(RequestEvents.REJECTED)
    void on(RequestRejected event, Envelope envelope) {
        subjects.remember(event.requestId(), PartsKept.over(event.part()));
        log.note(envelope, event.requestId(), "rejected", shorten(event.reason()));
    }

    @Incoming(RequestEvents.EXPIRED)
    void on(RequestExpired event, Envelope envelope) {
        subjects.remember(event.requestId(), PartsKept.over(event.part()));
        log.note(envelope, event.requestId(), "expired", partOf(event.requestId(), event.part()));
    }

    @Incoming(RequestEvents.WITHDRAWN)
    void on(RequestWithdrawn event, Envelope envelope) {
        event.parts().forEach(part -> subjects.remember(event.requestId(), PartsKept.over(part)));
        log.note(envelope, event.requestId(), "withdrawn", shorten(event.reason()));
    }

    @Incoming(RequestEvents.TICKET_OPENED)
    void on(RequestTicketOpened event, Envelope envelope) {
        log.note(envelope, event.requestId(), "ticket-opened", "#" + event.ticketNumber());
    }

    @Incoming(RequestEvents.PART_DONE)
    void on(RequestPartDone event, Envelope envelope) {
        subjects.remember(event.requestId(), PartsKept.done(event.part(), true));
        log.note(envelope, event.requestId(), "done", partOf(event.requestId(), event.part()));
    }

    @Incoming(RequestEvents.PART_REOPENED)
    void on(RequestPartReopened event, Envelope envelope) {
        subjects.remember(event.requestId(), PartsKept.done(event.part(), false));
        log.note(envelope, event.requestId(), "reopened", partOf(event.requestId(), event.part()));
    }

    @Override
    public void empty() {
        log.empty(RequestEvents.KIND);
        subjects.empty(RequestEvents.KIND);
    }

    private void awaitNoMore(UUID request, int part, UUID person) {
        subjects.find(request)
                .ifPresent(
                        found -> subjects.remember(request, PartsKept.of(found).without(part, person)));
    }

    private @Nullable String partOf(UUID request, int part) {
        String name = subjects.find(request)
                .map(found -> PartsKept.of(found).nameOf(part))
                .orElse("");
        return name.isEmpty() ? null : name;
    }

    private static @Nullable String shorten(@Nullable String text) {
        return text == null || text.isBlank() ? null : HtmlText.shorten(text, LONGEST);
    }
}
