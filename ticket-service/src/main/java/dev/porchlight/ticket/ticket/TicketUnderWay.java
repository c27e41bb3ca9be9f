package dev.porchlight.ticket.ticket;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.commands.AssignTicket;
import dev.porchlight.ticket.ticket.commands.ChangePriority;
import dev.porchlight.ticket.ticket.commands.ChangeStatus;
import dev.porchlight.ticket.ticket.commands.RateTicket;
import dev.porchlight.ticket.ticket.commands.ReopenTicket;
import dev.porchlight.ticket.ticket.commands.ResolveTicket;
import dev.porchlight.ticket.ticket.commands.UnassignTicket;
import dev.porchlight.ticket.ticket.events.Status;
import dev.porchlight.ticket.ticket.events.TicketAssigned;
import dev.porchlight.ticket.ticket.events.TicketPriorityChanged;
import dev.porchlight.ticket.ticket.events.TicketRated;
import dev.porchlight.ticket.ticket.events.TicketReopened;
import dev.porchlight.ticket.ticket.events.TicketResolved;
import dev.porchlight.ticket.ticket.events.TicketStatusChanged;
import dev.porchlight.ticket.ticket.events.TicketUnassigned;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;

/** How a ticket goes on: who has it, how far it is, how pressing, that it is done, and how well. */
abstract class TicketUnderWay extends TicketWithReaders {

    @CommandHandler
    void handle(AssignTicket command, Caller by, Directory directory) {
        by.requireAgentOr(WRITE);
        requireUnresolved();
        if (!directory.isAgent(command.agentId())) {
            throw new InvalidInput("/agentId", "is not an agent of the service team");
        }
        if (!command.agentId().equals(assignee)) {
            apply(new TicketAssigned(id, command.agentId()));
        }
    }

    @CommandHandler
    void handle(UnassignTicket command, Caller by) {
        by.requireAgentOr(WRITE);
        requireUnresolved();
        if (assignee != null) {
            apply(new TicketUnassigned(id));
        }
    }

    @CommandHandler
    void handle(ChangeStatus command, Caller by) {
        by.requireAgentOr(WRITE);
        requireUnresolved();
        if (command.to() == Status.RESOLVED) {
            throw new InvalidInput("/status", "cannot be set to resolved: post a resolution instead");
        }
        if (command.to() != status) {
            apply(new TicketStatusChanged(id, status, command.to()));
        }
    }

    @CommandHandler
    void handle(ChangePriority command, Caller by) {
        by.requireAgentOr(WRITE);
        requireUnresolved();
        if (command.to() != priority) {
            apply(new TicketPriorityChanged(id, priority, command.to()));
        }
    }

    /** Whoever asked may say themselves that it is done. */
    @CommandHandler
    void handle(ResolveTicket command, Caller by) {
        if (!isRequester(by)) {
            by.requireAgentOr(WRITE);
        }
        requireUnmerged();
        if (!isResolved()) {
            apply(new TicketResolved(id, command.resolution()));
        } else if (command.resolution() != null && !command.resolution().equals(resolution)) {
            throw new TicketAlreadyResolved();
        }
    }

    @CommandHandler
    void handle(ReopenTicket command, Caller by, ReopenPeriod period) {
        requireUnmerged();
        if (isResolved()) {
            if (period.isOver(resolvedAt)) {
                throw new TooLateToReopen();
            }
            apply(new TicketReopened(id, command.reason()));
        } else if (resolvedAt == null || !Objects.equals(command.reason(), reopenReason)) {
            throw new TicketNotResolved();
        }
    }

    /** The same again is no event and no error, for it may be sent twice. */
    @CommandHandler
    void handle(RateTicket command, Caller by) {
        if (!isRequester(by)) {
            throw new NotAllowed("Only who asked can say how well it was done.");
        }
        if (command.score() < 1 || command.score() > 5) {
            throw new InvalidInput("/score", "must be a whole number from 1 to 5");
        }
        requireUnmerged();
        if (rating == null && !isResolved()) {
            throw new NothingToRate();
        }
        TicketRated rated = new TicketRated(id, number, organisationId, command.score(), assignee, command.comment());
        if (rating == null) {
            apply(rated);
        } else if (rating.score() != rated.score() || !Objects.equals(rating.comment(), rated.comment())) {
            throw new TicketAlreadyRated();
        }
    }
}
