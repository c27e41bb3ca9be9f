package dev.porchlight.ticket.ticket;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.sla.Policies;
import dev.porchlight.ticket.ticket.UploadedFiles.Audience;
import dev.porchlight.ticket.ticket.commands.AddComment;
import dev.porchlight.ticket.ticket.commands.AddFollower;
import dev.porchlight.ticket.ticket.commands.AddInternalNote;
import dev.porchlight.ticket.ticket.commands.AddWatcher;
import dev.porchlight.ticket.ticket.commands.AssignTicket;
import dev.porchlight.ticket.ticket.commands.AttachFiles;
import dev.porchlight.ticket.ticket.commands.ChangePriority;
import dev.porchlight.ticket.ticket.commands.ChangeStatus;
import dev.porchlight.ticket.ticket.commands.LinkTickets;
import dev.porchlight.ticket.ticket.commands.MergeTicket;
import dev.porchlight.ticket.ticket.commands.OpenTicket;
import dev.porchlight.ticket.ticket.commands.RateTicket;
import dev.porchlight.ticket.ticket.commands.RemoveFollower;
import dev.porchlight.ticket.ticket.commands.RemoveWatcher;
import dev.porchlight.ticket.ticket.commands.ReopenTicket;
import dev.porchlight.ticket.ticket.commands.ResolveTicket;
import dev.porchlight.ticket.ticket.commands.SplitOffComment;
import dev.porchlight.ticket.ticket.commands.UnassignTicket;
import dev.porchlight.ticket.ticket.commands.UnlinkTickets;
import dev.porchlight.ticket.ticket.events.AttachedFile;
import dev.porchlight.ticket.ticket.events.CommentAdded;
import dev.porchlight.ticket.ticket.events.CommentSplitOff;
import dev.porchlight.ticket.ticket.events.FilesAttached;
import dev.porchlight.ticket.ticket.events.FollowerAdded;
import dev.porchlight.ticket.ticket.events.FollowerRemoved;
import dev.porchlight.ticket.ticket.events.InternalNoteAdded;
import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.events.SlaPromised;
import dev.porchlight.ticket.ticket.events.Status;
import dev.porchlight.ticket.ticket.events.TicketAssigned;
import dev.porchlight.ticket.ticket.events.TicketMerged;
import dev.porchlight.ticket.ticket.events.TicketOpened;
import dev.porchlight.ticket.ticket.events.TicketPriorityChanged;
import dev.porchlight.ticket.ticket.events.TicketRated;
import dev.porchlight.ticket.ticket.events.TicketReopened;
import dev.porchlight.ticket.ticket.events.TicketResolved;
import dev.porchlight.ticket.ticket.events.TicketSplitOff;
import dev.porchlight.ticket.ticket.events.TicketStatusChanged;
import dev.porchlight.ticket.ticket.events.TicketTookIn;
import dev.porchlight.ticket.ticket.events.TicketUnassigned;
import dev.porchlight.ticket.ticket.events.TicketsLinked;
import dev.porchlight.ticket.ticket.events.TicketsUnlinked;
import dev.porchlight.ticket.ticket.events.WatcherAdded;
import dev.porchlight.ticket.ticket.events.WatcherRemoved;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * Decides what may be done to a ticket. A command that would change nothing is no event and no error. The revision is that of the
 * state as snapshots have it: whoever changes a field of it, here or in a member, counts it up, and snapshots are made anew.
 */
@Aggregate(snapshotTriggerDefinition = "longTickets")
@Revision("1")
class Ticket extends TicketState {

    private static final String WRITE = "tickets:write";

    @AggregateMember
    private final TimeSheet time = new TimeSheet();

    @AggregateMember
    private final SlaWatch sla = new SlaWatch();

    /** For Axon, which folds the events into it. */
    protected Ticket() {}

    @CommandHandler
    Ticket(
            OpenTicket command,
            Caller by,
            Directory directory,
            UploadedFiles files,
            Policies policies,
            Reporting reporting) {
        by.requirePersonOr(WRITE);
        Requester requester = Requester.of(command, by, directory);
        Reporting.Report report = reporting.check(command, requester, by);
        Priority priority = command.priority() != null
                ? command.priority()
                : Priority.proposedFor(command.urgency(), command.impact());
        apply(new TicketOpened(
                command.ticketId(),
                command.number(),
                requester.organisationId(),
                requester.siteId(),
                requester.id(),
                command.summary(),
                command.details(),
                command.urgency(),
                command.impact(),
                priority,
                requester.colleagues(command.followerIds(), directory),
                files.attach(report.files(), command.ticketId(), Audience.EVERYBODY, by),
                report.answered(),
                report.assetId(),
                command.request(),
                command.via()));
        promise(command.ticketId(), requester.organisationId(), policies);
    }

    /** One that begins as a comment on another: those who could read it there can read it here. */
    private Ticket(TicketState from, SplitOffComment split, Conversation.Comment comment, Requester requester) {
        Set<UUID> followers = new LinkedHashSet<>(from.followers);
        followers.add(from.requesterId);
        followers.remove(requester.id());
        apply(new TicketOpened(
                split.newTicketId(),
                split.newNumber(),
                from.organisationId,
                requester.siteId(),
                requester.id(),
                split.summary(),
                comment.text(),
                from.urgency,
                from.impact,
                from.priority,
                List.copyOf(followers),
                comment.files(),
                null,
                null,
                null,
                null));
        apply(new TicketSplitOff(
                split.newTicketId(),
                from.id,
                from.number,
                split.commentId(),
                comment.files().stream().map(AttachedFile::id).toList()));
    }

    private static void promise(UUID ticket, UUID organisation, Policies policies) {
        policies.of(organisation)
                .ifPresent(policy -> apply(new SlaPromised(
                        ticket,
                        policy.policyId(),
                        policy.name(),
                        policy.calendarId(),
                        policy.targets(),
                        policy.warnAtPercent())));
    }

    /** To whoever may not open a ticket it does not exist, whatever they ask of it. */
    @CommandHandlerInterceptor
    void onlyForThoseWhoMayOpenIt(Caller by) {
        by.requirePersonOr(WRITE);
        if (!WhoMayOpen.includes(by, this)) {
            throw new NotFound();
        }
    }

    /** All that it asks for, or nothing: one act, and one set of events. */
    @CommandHandler
    void handle(AddComment command, Caller by, UploadedFiles files, Directory directory, WorkRules rules) {
        requireUnresolved();
        if (command.isMoreThanAComment()) {
            by.requireAgentOr(WRITE);
        }
        apply(new CommentAdded(
                id,
                command.commentId(),
                command.text(),
                files.attach(command.attachmentIds(), id, Audience.EVERYBODY, by)));
        if (command.time() != null) {
            time.log(UUID.randomUUID(), command.time(), "/time", by, directory, rules);
        }
        if (command.take() && !by.personId().equals(assignee)) {
            apply(new TicketAssigned(id, by.personId()));
        }
        Status then = command.then() == null ? after(by) : command.then();
        if (then == Status.RESOLVED) {
            apply(new TicketResolved(id, null));
        } else if (then != status) {
            apply(new TicketStatusChanged(id, status, then));
        }
    }

    /** What a comment does to the status by itself. */
    private Status after(Caller by) {
        boolean moves =
                by.isCustomer() && status == Status.WAITING_FOR_CUSTOMER || by.isAgent() && status == Status.NEW;
        return moves ? Status.IN_PROGRESS : status;
    }

    @CommandHandler
    void handle(AddInternalNote command, Caller by, UploadedFiles files, Directory directory) {
        if (by.kind() != Caller.Kind.SYSTEM) {
            by.requireAgentOr(WRITE);
        }
        requireUnmerged();
        List<UUID> mentioned = agents(command.mentionIds(), directory);
        apply(new InternalNoteAdded(
                id,
                command.noteId(),
                command.text(),
                files.attach(command.attachmentIds(), id, Audience.SERVICE_TEAM, by),
                mentioned));
        mentioned.stream().filter(agent -> !agent.toString().equals(by.id())).forEach(this::watch);
    }

    private static List<UUID> agents(List<UUID> ids, Directory directory) {
        for (int i = 0; i < ids.size(); i++) {
            if (!directory.isAgent(ids.get(i))) {
                throw new InvalidInput("/mentionIds/" + i, "is not an agent of the service team");
            }
        }
        return ids.stream().distinct().toList();
    }

    /** Whoever has it hears of it anyway; once they have it no more, they still do. */
    private void watch(UUID agent) {
        if (!watchers.contains(agent)) {
            apply(new WatcherAdded(id, agent));
        }
    }

    @CommandHandler
    void handle(AddWatcher command, Caller by, Directory directory) {
        by.requireAgentOr(WRITE);
        if (!directory.isAgent(command.agentId())) {
            throw new NotFound();
        }
        watch(command.agentId());
    }

    @CommandHandler
    void handle(RemoveWatcher command, Caller by) {
        by.requireAgentOr(WRITE);
        if (watchers.contains(command.agentId())) {
            apply(new WatcherRemoved(id, command.agentId()));
        }
    }

    @CommandHandler
    void handle(AttachFiles command, Caller by, UploadedFiles files) {
        requireUnresolved();
        List<UUID> uploads = command.attachmentIds();
        if (!uploads.isEmpty()) {
            apply(new FilesAttached(id, files.attach(uploads, id, Audience.EVERYBODY, by)));
        }
    }

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

    private boolean isRequester(Caller by) {
        return by.isCustomer() && requesterId.equals(by.personId());
    }

    @CommandHandler
    void handle(AddFollower command, Caller by, Directory directory) {
        requireUnmerged();
        UUID contact = command.contactId();
        if (directory.colleagues(organisationId, List.of(contact)).isEmpty()) {
            throw new NotFound();
        }
        if (!contact.equals(requesterId) && !followers.contains(contact)) {
            apply(new FollowerAdded(id, contact));
        }
    }

    @CommandHandler
    void handle(RemoveFollower command, Caller by) {
        if (followers.contains(command.contactId())) {
            apply(new FollowerRemoved(id, command.contactId()));
        }
    }

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
        others.open(() -> {
            Ticket ticket = new Ticket(this, command, comment, requester);
            promise(command.newTicketId(), organisationId, policies);
            return ticket;
        });
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

    private void requireUnmerged() {
        if (mergedInto != null) {
            throw new TicketIsMerged();
        }
    }

    private void requireUnresolved() {
        requireUnmerged();
        if (isResolved()) {
            throw new TicketAlreadyResolved();
        }
    }
}
