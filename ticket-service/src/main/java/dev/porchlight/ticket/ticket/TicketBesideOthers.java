package dev.porchlight.ticket.ticket;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.sla.Policies;
import dev.porchlight.ticket.ticket.commands.LinkTickets;
import dev.porchlight.ticket.ticket.commands.MergeTicket;
import dev.porchlight.ticket.ticket.commands.SplitOffComment;
import dev.porchlight.ticket.ticket.commands.UnlinkTickets;
import dev.porchlight.ticket.ticket.events.CommentSplitOff;
import dev.porchlight.ticket.ticket.events.TicketMerged;
import dev.porchlight.ticket.ticket.events.TicketTookIn;
import dev.porchlight.ticket.ticket.events.TicketsLinked;
import dev.porchlight.ticket.ticket.events.TicketsUnlinked;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** What becomes of a ticket that has to do with others: merged into one, taking one in, split off, linked. */
abstract class TicketBesideOthers extends TicketUnderWay {

    /** The other has the last word on whether it takes this one in. The same again is no event and no error. */
    @CommandHandler
    void handle(MergeTicket command, Caller by, OtherTickets others) {
        by.requireAgentOr(WRITE);
        if (command.intoId().equals(mergedInto)) {
            return;
        }
        requireUnmerged();
        if (ofRequest) {
            throw new TicketIsWorkOfRequest();
        }
        requireAnother("/intoId", command.intoId());
        long into = others.ask(command.intoId(), "/intoId", other -> other.takeIn(this));
        apply(new TicketMerged(id, command.intoId(), into));
    }

    /** Who could read the other, or was told of it, is not to lose sight of what becomes of it. */
    private long takeIn(TicketState other) {
        requireUnmerged();
        if (!organisationId.equals(other.organisationId)) {
            throw new InvalidInput("/intoId", "is a ticket of another organisation");
        }
        Set<UUID> joined = new LinkedHashSet<>(other.followers);
        joined.add(other.requesterId);
        joined.remove(requesterId);
        joined.removeAll(followers);
        apply(new TicketTookIn(id, other.id, other.number, List.copyOf(joined)));
        return number;
    }

    @CommandHandler
    void handle(
            SplitOffComment command,
            Caller by,
            Conversation conversation,
            Directory directory,
            Policies policies,
            OtherTickets others) {
        by.requireAgentOr(WRITE);
        Conversation.Comment comment = conversation
                .comment(id, command.commentId())
                .orElseThrow(() -> new InvalidInput("/commentId", "is not a comment on this ticket"));
        Requester requester = author(comment, directory);
        others.open(() -> Ticket.splitOff(this, command, comment, requester, policies));
        apply(new CommentSplitOff(id, command.commentId(), command.newTicketId(), command.newNumber()));
    }

    /** The matter is theirs who wrote of it, if they are at the customer. */
    private Requester author(Conversation.Comment comment, Directory directory) {
        return Optional.ofNullable(comment.authorId())
                .flatMap(directory::contact)
                .filter(contact -> contact.organisationId().equals(organisationId))
                .map(contact -> new Requester(contact.id(), organisationId, contact.siteId()))
                .orElseGet(() -> new Requester(requesterId, organisationId, siteId));
    }

    /** Noted on both, or on neither. */
    @CommandHandler
    void handle(LinkTickets command, Caller by, OtherTickets others) {
        by.requireAgentOr(WRITE);
        requireAnother("/otherId", command.otherId());
        if (!links.contains(command.otherId())) {
            long other = others.ask(command.otherId(), "/otherId", linked -> linked.link(id, number));
            link(command.otherId(), other);
        }
    }

    private long link(UUID other, long otherNumber) {
        apply(new TicketsLinked(id, other, otherNumber));
        return number;
    }

    @CommandHandler
    void handle(UnlinkTickets command, Caller by, OtherTickets others) {
        by.requireAgentOr(WRITE);
        if (links.contains(command.otherId())) {
            others.ask(command.otherId(), "/otherId", linked -> linked.unlink(id));
            unlink(command.otherId());
        }
    }

    private long unlink(UUID other) {
        apply(new TicketsUnlinked(id, other));
        return number;
    }

    private void requireAnother(String at, UUID other) {
        if (other.equals(id)) {
            throw new InvalidInput(at, "must be another ticket");
        }
    }
}
