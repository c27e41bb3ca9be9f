package dev.porchlight.project.project;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.approvals.StandIns;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.commands.AcknowledgeStatement;
import dev.porchlight.project.project.commands.AddFollower;
import dev.porchlight.project.project.commands.AddNote;
import dev.porchlight.project.project.commands.AgreeChange;
import dev.porchlight.project.project.commands.AttachStatement;
import dev.porchlight.project.project.commands.DeclineChange;
import dev.porchlight.project.project.commands.FirstPhase;
import dev.porchlight.project.project.commands.PostUpdate;
import dev.porchlight.project.project.commands.QuoteChange;
import dev.porchlight.project.project.commands.RemoveFollower;
import dev.porchlight.project.project.commands.RequestChange;
import dev.porchlight.project.project.events.ChangeAgreed;
import dev.porchlight.project.project.events.ChangeDeclined;
import dev.porchlight.project.project.events.ChangeRequested;
import dev.porchlight.project.project.events.ChangeToBeQuoted;
import dev.porchlight.project.project.events.FollowerAdded;
import dev.porchlight.project.project.events.FollowerRemoved;
import dev.porchlight.project.project.events.Health;
import dev.porchlight.project.project.events.NoteAdded;
import dev.porchlight.project.project.events.ProjectDatesMoved;
import dev.porchlight.project.project.events.ProjectStatusChanged;
import dev.porchlight.project.project.events.StatementAcknowledged;
import dev.porchlight.project.project.events.StatementAttached;
import dev.porchlight.project.project.events.Status;
import dev.porchlight.project.project.events.UpdatePosted;
import dev.porchlight.project.project.events.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;

/** What is said about a project: updates, notes, the statement of works, and changes that are asked for. */
abstract class DiscussedProject extends AcceptedProject {

    @CommandHandler
    void handle(PostUpdate command, Caller by, ProjectFiles files) {
        ProjectTeam.requireWorking(by);
        requireOpen();
        if (command.health() != Health.ON_TRACK && command.reason() == null) {
            throw new InvalidInput("/reason", "is required");
        }
        apply(new UpdatePosted(
                id,
                command.updateId(),
                command.text(),
                command.health(),
                command.reason(),
                files.attach(command.attachmentIds(), id, by)));
    }

    @CommandHandler
    void handle(AddNote command, Caller by, ProjectFiles files) {
        requireOpen();
        apply(new NoteAdded(id, command.noteId(), command.text(), files.attach(command.attachmentIds(), id, by)));
    }

    @CommandHandler
    void handle(AttachStatement command, Caller by, ProjectFiles files) {
        ProjectTeam.requirePlanning(by);
        requireOpen();
        var document = files.attachDocument(command.uploadId(), id, by);
        apply(new StatementAttached(id, statement + 1, document.file(), document.sha256()));
    }

    @CommandHandler
    void handle(AcknowledgeStatement command, Caller by) {
        if (!by.isCustomer()) {
            throw new NotAllowed("Only the customer can acknowledge the statement of works.");
        }
        if (statement == 0) {
            throw new NotFound();
        }
        if (command.statement() != statement || !command.sha256().equals(statementHash)) {
            throw new StatementHasChanged();
        }
        if (!acknowledged) {
            apply(new StatementAcknowledged(id, statement, statementHash));
        }
    }

    @CommandHandler
    void handle(AddFollower command, Caller by, Directory directory) {
        if (directory.colleagues(organisationId, List.of(command.contactId())).isEmpty()) {
            throw new NotFound();
        }
        if (!followers.contains(command.contactId())) {
            apply(new FollowerAdded(id, command.contactId()));
        }
    }

    /** Whoever is asked to accept something has to see it. */
    @CommandHandler
    void handle(RemoveFollower command, Caller by) {
        if (isAwaited(command.contactId(), StandIns.NOBODY)) {
            throw new FollowerIsAwaited();
        }
        if (followers.contains(command.contactId())) {
            apply(new FollowerRemoved(id, command.contactId()));
        }
    }

    @CommandHandler
    void handle(RequestChange command, Caller by) {
        requireOpen();
        if (!by.isCustomer()) {
            ProjectTeam.requireWorking(by);
        }
        if (!changes.containsKey(command.changeId())) {
            UUID contact = by.isCustomer() ? by.personId() : null;
            apply(new ChangeRequested(id, command.changeId(), command.title(), command.text(), contact));
        }
    }

    /** The quote's id is decided here, so that its acceptance is known as this change's. */
    @CommandHandler
    void handle(QuoteChange command, Caller by) {
        ProjectTeam.requirePlanning(by);
        requireOpen();
        Change change = waiting(command.changeId());
        ProjectDates.require(startDate, command.targetDate());
        UUID contact = change.contactId() == null ? command.contactId() : change.contactId();
        if (contact == null) {
            throw new InvalidInput("/contactId", "is required");
        }
        apply(new ChangeToBeQuoted(
                id,
                command.changeId(),
                UUID.randomUUID(),
                organisationId,
                siteId,
                contact,
                command.accountManagerId(),
                change.title(),
                command.targetDate()));
    }

    @CommandHandler
    void handle(DeclineChange command, Caller by) {
        ProjectTeam.requirePlanning(by);
        Change change = changes.get(command.changeId());
        if (change == null) {
            throw new NotFound();
        }
        if (change.state() == Change.State.AGREED) {
            throw new ChangeIsDecided();
        }
        if (change.state() != Change.State.DECLINED) {
            apply(new ChangeDeclined(id, command.changeId(), change.title(), command.reason()));
        }
    }

    /**
     * What was quoted and accepted becomes part of the plan, hidden at first as all of it is, and moves the target. Where
     * nothing was left to do, there is now.
     */
    @CommandHandler
    void handle(AgreeChange command, Caller by) {
        ProjectTeam.requirePlanning(by);
        Change change = changes.get(command.changeId());
        if (change == null || change.state() == Change.State.AGREED) {
            return;
        }
        String reason = change.title() + " (" + command.quote().reference() + ")";
        if (status.isClosed()) {
            apply(new ProjectStatusChanged(id, status, Status.ACTIVE, reason));
        }
        apply(new ChangeAgreed(id, command.changeId(), change.title(), command.quote()));
        int place = phases.values().stream().mapToInt(Phase::position).max().orElse(-1) + 1;
        for (FirstPhase phase : command.phases()) {
            addPhase(id, phase, place++);
        }
        command.phases().forEach(phase -> tellProgress(phase.phaseId(), Why.SCOPE_SHRANK, Why.SCOPE_GREW));
        LocalDate target = change.targetDate();
        if (target != null && !target.equals(targetDate)) {
            apply(new ProjectDatesMoved(id, startDate, targetDate, startDate, target, reason));
        }
    }

    private Change waiting(UUID changeId) {
        Change change = changes.get(changeId);
        if (change == null) {
            throw new NotFound();
        }
        if (change.state() != Change.State.REQUESTED) {
            throw new ChangeIsDecided();
        }
        return change;
    }
}
