package dev.porchlight.catalogue.request.automation;

import dev.porchlight.approvals.Deadline;
import dev.porchlight.approvals.RoundsDue;
import dev.porchlight.catalogue.request.commands.ExpireApproval;
import dev.porchlight.catalogue.request.commands.RemindApprovers;
import dev.porchlight.catalogue.request.events.RequestApproved;
import dev.porchlight.catalogue.request.events.RequestRejected;
import dev.porchlight.catalogue.request.events.RequestWithdrawn;
import dev.porchlight.catalogue.request.events.StepOpened;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.due.DueWork;
import dev.porchlight.platform.security.Caller;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Puts down when to remind those who are asked and when to stop waiting, and does it then. */
@Component
@ProcessingGroup("deadlines")
class Deadlines {

    static final String REMINDER = "approval-reminder";
    static final String EXPIRY = "approval-expiry";

    private static final Caller SYSTEM = Caller.system("catalogue");

    /** The round that a deadline is about. */
    record OfRound(UUID requestId, int part, int round) {}

    private final RoundsDue rounds;
    private final Commands commands;

    Deadlines(Due due, Commands commands) {
        this.rounds = new RoundsDue(due, REMINDER, EXPIRY);
        this.commands = commands;
    }

    @EventHandler
    void on(StepOpened event) {
        OfRound round = new OfRound(event.requestId(), event.part(), event.round());
        rounds.put(key(event.requestId(), event.part()), round, new Deadline(event.remindAt(), event.expiresAt()));
    }

    @EventHandler
    void on(RequestApproved event) {
        drop(event.requestId(), event.part());
    }

    @EventHandler
    void on(RequestRejected event) {
        drop(event.requestId(), event.part());
    }

    @EventHandler
    void on(RequestWithdrawn event) {
        event.parts().forEach(part -> drop(event.requestId(), part));
    }

    @DueWork(REMINDER)
    void remind(OfRound round) {
        commands.send(new RemindApprovers(round.requestId(), round.part(), round.round()), SYSTEM);
    }

    @DueWork(EXPIRY)
    void expire(OfRound round) {
        commands.send(new ExpireApproval(round.requestId(), round.part(), round.round()), SYSTEM);
    }

    private void drop(UUID request, int part) {
        rounds.drop(key(request, part));
    }

    private static String key(UUID request, int part) {
        return request + " " + part;
    }
}
