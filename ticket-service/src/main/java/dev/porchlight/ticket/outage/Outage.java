package dev.porchlight.ticket.outage;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.outage.commands.CancelOutage;
import dev.porchlight.ticket.outage.commands.EndOutage;
import dev.porchlight.ticket.outage.commands.PostOutageUpdate;
import dev.porchlight.ticket.outage.commands.RescheduleOutage;
import dev.porchlight.ticket.outage.commands.ScheduleOutage;
import dev.porchlight.ticket.outage.commands.WidenOutage;
import dev.porchlight.ticket.outage.events.Affected;
import dev.porchlight.ticket.outage.events.Kind;
import dev.porchlight.ticket.outage.events.OutageCancelled;
import dev.porchlight.ticket.outage.events.OutageEnded;
import dev.porchlight.ticket.outage.events.OutageRescheduled;
import dev.porchlight.ticket.outage.events.OutageScheduled;
import dev.porchlight.ticket.outage.events.OutageUpdatePosted;
import dev.porchlight.ticket.outage.events.OutageWidened;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides what may be done to an outage. A command that would change nothing is no event and no error. */
@Aggregate
class Outage extends OutageState {

    private static final String WRITE = "tickets:write";

    /** For Axon, which folds the events into it. */
    protected Outage() {}

    @CommandHandler
    Outage(ScheduleOutage command, Caller by, Directory directory) {
        by.requireAgentOr(WRITE);
        requireKnown(command.affected(), directory);
        requireOrder(command.startsAt(), command.endsAt());
        if (command.kind() == Kind.MAINTENANCE && command.endsAt() == null) {
            throw new InvalidInput("/endsAt", "is required for what is planned");
        }
        apply(new OutageScheduled(
                command.outageId(),
                command.number(),
                command.kind(),
                command.title(),
                command.details(),
                command.affected(),
                command.startsAt(),
                command.endsAt()));
    }

    /** To whoever is not affected it does not exist. */
    @CommandHandlerInterceptor
    void onlyByTheServiceTeam(Caller by) {
        by.requirePersonOr(WRITE);
        if (!WhoIsAffected.includes(by, asThing())) {
            throw new NotFound();
        }
        by.requireAgentOr(WRITE);
    }

    @CommandHandler
    void handle(WidenOutage command, Caller by, Directory directory) {
        requireNotCancelled();
        requireKnown(command.more(), directory);
        Affected all = and(command.more());
        if (!all.equals(affected)) {
            apply(new OutageWidened(id, all));
        }
    }

    /** Also of one that is over: what it was is often known only then. */
    @CommandHandler
    void handle(PostOutageUpdate command, Caller by) {
        requireNotCancelled();
        apply(new OutageUpdatePosted(id, command.updateId(), command.text()));
    }

    /** One that took longer than was said may be extended after that, as long as nobody has ended it. */
    @CommandHandler
    void handle(RescheduleOutage command, Caller by, Clock clock) {
        if (cancelled || ended) {
            throw new OutageAlreadyOver();
        }
        Instant now = clock.instant();
        Instant start = command.startsAt() == null ? startsAt : command.startsAt();
        if (start.equals(startsAt) && Objects.equals(command.endsAt(), endsAt)) {
            return;
        }
        if (!start.equals(startsAt) && hasStarted(now)) {
            throw new InvalidInput("/startsAt", "has passed and stays");
        }
        if (command.endsAt() == null && kind == Kind.MAINTENANCE) {
            throw new InvalidInput("/endsAt", "is required for what is planned");
        }
        requireOrder(start, command.endsAt());
        if (command.endsAt() != null && !command.endsAt().isAfter(now)) {
            throw new InvalidInput("/endsAt", "must be in the future; end it if it is over");
        }
        apply(new OutageRescheduled(id, start, command.endsAt(), command.text()));
    }

    @CommandHandler
    void handle(EndOutage command, Caller by, Clock clock) {
        Instant now = clock.instant();
        if (ended) {
            return;
        }
        if (isOver(now)) {
            throw new OutageAlreadyOver();
        }
        if (!hasStarted(now)) {
            throw new OutageNotStarted();
        }
        apply(new OutageEnded(id, now, command.text()));
    }

    @CommandHandler
    void handle(CancelOutage command, Caller by, Clock clock) {
        if (cancelled) {
            return;
        }
        if (hasStarted(clock.instant())) {
            throw new OutageAlreadyStarted();
        }
        apply(new OutageCancelled(id, command.text()));
    }

    private void requireNotCancelled() {
        if (cancelled) {
            throw new OutageAlreadyOver();
        }
    }

    private static void requireOrder(Instant start, Instant end) {
        if (end != null && !end.isAfter(start)) {
            throw new InvalidInput("/endsAt", "must be after its beginning");
        }
    }

    private static void requireKnown(Affected affected, Directory directory) {
        if (!affected.everybody()
                && !directory.organisations(affected.organisationIds()).containsAll(affected.organisationIds())) {
            throw new InvalidInput("/organisationIds", "must be organisations we know");
        }
    }
}
