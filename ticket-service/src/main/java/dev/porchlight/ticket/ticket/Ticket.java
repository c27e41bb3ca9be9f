package dev.porchlight.ticket.ticket;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.sla.Policies;
import dev.porchlight.ticket.ticket.UploadedFiles.Audience;
import dev.porchlight.ticket.ticket.commands.AddComment;
import dev.porchlight.ticket.ticket.commands.AddInternalNote;
import dev.porchlight.ticket.ticket.commands.AttachFiles;
import dev.porchlight.ticket.ticket.commands.OpenTicket;
import dev.porchlight.ticket.ticket.commands.SplitOffComment;
import dev.porchlight.ticket.ticket.events.AttachedFile;
import dev.porchlight.ticket.ticket.events.CommentAdded;
import dev.porchlight.ticket.ticket.events.FilesAttached;
import dev.porchlight.ticket.ticket.events.InternalNoteAdded;
import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.events.SlaPromised;
import dev.porchlight.ticket.ticket.events.Status;
import dev.porchlight.ticket.ticket.events.TicketAssigned;
import dev.porchlight.ticket.ticket.events.TicketOpened;
import dev.porchlight.ticket.ticket.events.TicketResolved;
import dev.porchlight.ticket.ticket.events.TicketSplitOff;
import dev.porchlight.ticket.ticket.events.TicketStatusChanged;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * Decides what may be done to a ticket: here, how it comes into being and what is said on it; the rest in the classes that it
 * extends, each of which has one matter. A command that would change nothing is no event and no error. The revision is that of the
 * state as snapshots have it: whoever changes a field of it, in these or in a member, counts it up, and snapshots are made anew.
 */
@Aggregate(snapshotTriggerDefinition = "longTickets")
@Revision("1")
class Ticket extends TicketBesideOthers {

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

    static Ticket splitOff(
            TicketState from,
            SplitOffComment split,
            Conversation.Comment comment,
            Requester requester,
            Policies policies) {
        Ticket ticket = new Ticket(from, split, comment, requester);
        promise(split.newTicketId(), from.organisationId, policies);
        return ticket;
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

    @CommandHandler
    void handle(AttachFiles command, Caller by, UploadedFiles files) {
        requireUnresolved();
        List<UUID> uploads = command.attachmentIds();
        if (!uploads.isEmpty()) {
            apply(new FilesAttached(id, files.attach(uploads, id, Audience.EVERYBODY, by)));
        }
    }
}
