package dev.porchlight.catalogue.request;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.approvals.Deadline;
import dev.porchlight.approvals.NotTheirs;
import dev.porchlight.approvals.StandIns;
import dev.porchlight.approvals.Vote;
import dev.porchlight.catalogue.absence.Absences;
import dev.porchlight.catalogue.request.commands.CorrectAnswers;
import dev.porchlight.catalogue.request.commands.Decide;
import dev.porchlight.catalogue.request.commands.ExpireApproval;
import dev.porchlight.catalogue.request.commands.NoteProgress;
import dev.porchlight.catalogue.request.commands.NoteTicket;
import dev.porchlight.catalogue.request.commands.RemindApprovers;
import dev.porchlight.catalogue.request.commands.RemoveApprover;
import dev.porchlight.catalogue.request.commands.ResubmitRequest;
import dev.porchlight.catalogue.request.commands.SubmitRequest;
import dev.porchlight.catalogue.request.commands.WithdrawRequest;
import dev.porchlight.catalogue.request.events.AnswersCorrected;
import dev.porchlight.catalogue.request.events.ApproverLeft;
import dev.porchlight.catalogue.request.events.ApproversReminded;
import dev.porchlight.catalogue.request.events.CircleKind;
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
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides about a request: who is asked, what their votes lead to, what follows. */
@Aggregate
class Request extends RequestState {

    private static final String NOT_WANTED_ANY_MORE = "It is not asked for any more since the answers were corrected.";

    /** For Axon, which folds the events into it. */
    protected Request() {}

    /** To whoever may not know of it, it does not exist, whatever they ask of it. */
    @CommandHandlerInterceptor
    void onlyForThoseWhoMayKnow(Caller by, Absences absences) {
        by.requirePersonOr(MayKnow.WRITE);
        if (id == null) {
            return;
        }
        Set<UUID> standIns = new HashSet<>();
        if (by.isCustomer()) {
            StandIns now = absences.now(organisationId);
            asked().forEach(member -> now.of(member).ifPresent(standIns::add));
        }
        if (!MayKnow.OF_REQUESTS.includes(by, thing(standIns))) {
            throw new NotFound();
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(SubmitRequest command, Caller by, Asking asking, Circles circles, RequestFiles files, Clock clock) {
        Asking.Prepared wish = asking.prepare(command.wish(), command.requestId(), by);
        files.attach(wish.answers(), command.requestId(), by);
        apply(new RequestSubmitted(
                command.requestId(),
                command.number(),
                wish.requester().organisationId(),
                wish.beneficiary().siteId(),
                wish.requester().id(),
                wish.beneficiary().id(),
                command.wish().itemId(),
                wish.offer().details().name(),
                command.wish().edition(),
                wish.answers(),
                wish.parts()));
        wish.parts().forEach(part -> openNextStep(parts.get(part.part()), circles, clock));
    }

    @CommandHandler
    void handle(ResubmitRequest command, Caller by, Asking asking, Circles circles, RequestFiles files, Clock clock) {
        requireAsker(by);
        if (parts.values().stream().anyMatch(part -> part.status == PartStatus.WAITING)
                || parts.values().stream().noneMatch(part -> part.status.endedUnapproved())) {
            throw new NothingToSendAgain();
        }
        asking.requireCounting(this, command.edition());
        Asking.Prepared wish = asking.again(this, command.edition(), command.answers(), by);
        files.attach(wish.answers(), id, by);
        List<RequestPart> anew = numbered(wish.parts(), before -> before.status.endedUnapproved());
        apply(new RequestResubmitted(id, command.edition(), wish.answers(), anew));
        anew.forEach(part -> openNextStep(parts.get(part.part()), circles, clock));
    }

    @CommandHandler
    void handle(CorrectAnswers command, Caller by, Asking asking, Circles circles, RequestFiles files, Clock clock) {
        by.requireAgentOr(MayKnow.WRITE);
        Correcting correcting = new Correcting(this, command, asking, by);
        if (correcting.changesNothing()) {
            return;
        }
        files.attach(correcting.answers(), id, by);
        List<RequestPart> again = numbered(correcting.toAskAgain(), before -> before.status != PartStatus.DONE);
        List<Integer> dropped = correcting.toDrop();
        apply(new AnswersCorrected(id, correcting.answers(), correcting.corrections(), again));
        if (!dropped.isEmpty()) {
            apply(new RequestWithdrawn(id, dropped, NOT_WANTED_ANY_MORE));
        }
        again.forEach(part -> openNextStep(parts.get(part.part()), circles, clock));
    }

    @CommandHandler
    void handle(Decide command, Caller by, Absences absences, Circles circles, Clock clock) {
        PartState part = part(command.part());
        DecidedAlready decided = part.decided(command.round());
        if (decided != null) {
            throw decided;
        }
        if (part.round != command.round()) {
            throw new AskedAnew();
        }
        if (part.deadline.isOver(clock.instant())) {
            throw new ApprovalHasExpired();
        }
        UUID person = by.personId();
        if (by.isAgent() != (part.circle == CircleKind.SERVICE_TEAM)) {
            throw new NotTheirs();
        }
        Vote vote = part.votesOf(person).vote(person, command.approve(), absences.now(organisationId));
        if (!command.approve() && command.comment() == null) {
            throw new InvalidInput("/comment", "is required: say why, for whoever asked");
        }
        apply(new VoteCast(id, command.part(), part.round, vote.seat(), person, command.approve(), command.comment()));
        settle(part, command.comment(), person, circles, clock);
    }

    @CommandHandler
    void handle(RemoveApprover command, Circles circles, Clock clock) {
        parts.forEach((number, part) -> {
            if (part.status == PartStatus.WAITING && part.votes.seats().contains(command.personId())) {
                apply(new ApproverLeft(id, number, part.round, command.personId()));
                settle(part, null, null, circles, clock);
            }
        });
    }

    @CommandHandler
    void handle(WithdrawRequest command, Caller by) {
        requireAsker(by);
        List<Integer> waiting = parts.entrySet().stream()
                .filter(part -> part.getValue().status == PartStatus.WAITING)
                .map(Map.Entry::getKey)
                .toList();
        if (waiting.isEmpty()) {
            throw new NothingToWithdraw();
        }
        apply(new RequestWithdrawn(id, waiting, command.reason()));
    }

    @CommandHandler
    void handle(RemindApprovers command, Absences absences) {
        PartState part = part(command.part());
        if (part.status == PartStatus.WAITING && part.round == command.round()) {
            Set<UUID> awaited = part.votes.awaited(absences.now(organisationId));
            apply(new ApproversReminded(id, command.part(), command.round(), List.copyOf(awaited)));
        }
    }

    @CommandHandler
    void handle(ExpireApproval command, Clock clock) {
        PartState part = part(command.part());
        if (part.status == PartStatus.WAITING
                && part.round == command.round()
                && part.deadline.isOver(clock.instant())) {
            apply(new RequestExpired(id, command.part(), command.round()));
        }
    }

    @CommandHandler
    void handle(NoteTicket command) {
        PartState part = part(command.part());
        if (!command.ticketId().equals(part.ticketId)) {
            apply(new RequestTicketOpened(id, command.part(), command.ticketId(), command.ticketNumber()));
        }
    }

    /** What is heard of a ticket before the ticket itself is told again a moment later. */
    @CommandHandler
    void handle(NoteProgress command) {
        if (parts.values().stream().noneMatch(part -> command.ticketId().equals(part.ticketId))) {
            throw new IllegalStateException("ticket " + command.ticketId() + " is not known to the request yet");
        }
        parts.forEach((number, part) -> {
            if (command.ticketId().equals(part.ticketId) && command.done() != (part.status == PartStatus.DONE)) {
                apply(command.done() ? new RequestPartDone(id, number) : new RequestPartReopened(id, number));
            }
        });
    }

    private void settle(PartState part, String reason, UUID by, Circles circles, Clock clock) {
        switch (part.votes.verdict()) {
            case APPROVED -> openNextStep(part, circles, clock);
            case REJECTED -> apply(new RequestRejected(id, part.asked.part(), reason, by));
            case NO_ONE_LEFT -> open(part, part.step, circles.fallback(organisationId, parties(), part.circle), clock);
            case OPEN -> {}
        }
    }

    private void openNextStep(PartState part, Circles circles, Clock clock) {
        RequestPart asked = part.asked;
        if (part.step < asked.steps().size()) {
            open(part, part.step + 1, circles.of(asked.steps().get(part.step), organisationId, parties()), clock);
            return;
        }
        apply(new RequestApproved(
                id,
                number,
                asked.part(),
                parts.size(),
                title,
                asked.name(),
                organisationId,
                siteId,
                requesterId,
                forId,
                asked.itemId(),
                asked.price(),
                asked.fulfilment(),
                answers,
                asked.automatic(),
                asked.atOnce()));
    }

    private void open(PartState part, int step, Circle circle, Clock clock) {
        Deadline deadline = Deadline.after(clock.instant(), Duration.ofDays(part.asked.approvalDays()));
        apply(new StepOpened(
                id,
                part.asked.part(),
                step,
                part.round + 1,
                circle.quorum(),
                circle.seats(),
                circle.kind(),
                deadline.remindAt(),
                deadline.expiresAt()));
    }

    /** Parts under the numbers they had, without those of which nothing more is to be asked. */
    private List<RequestPart> numbered(List<RequestPart> wished, Predicate<PartState> canBeAsked) {
        Map<UUID, PartState> byItem = new HashMap<>();
        parts.values().forEach(part -> byItem.put(part.asked.itemId(), part));
        List<RequestPart> numbered = new ArrayList<>();
        int next = parts.keySet().stream().max(Comparator.naturalOrder()).orElse(0);
        for (RequestPart part : wished) {
            PartState before = byItem.get(part.itemId());
            if (before == null) {
                numbered.add(part.numbered(++next));
            } else if (canBeAsked.test(before)) {
                numbered.add(part.numbered(before.asked.part()));
            }
        }
        return numbered;
    }

    private PartState part(int number) {
        PartState part = parts.get(number);
        if (part == null) {
            throw new NotFound();
        }
        return part;
    }

    /** Who asked, whom it is for, and the service team. */
    private void requireAsker(Caller by) {
        if (by.isCustomer() && !parties().contains(by.personId())) {
            throw new NotAllowed("Only who asked for it, or whom it is for, can do this.");
        }
    }
}
