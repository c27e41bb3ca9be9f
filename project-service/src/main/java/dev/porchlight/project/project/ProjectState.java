package dev.porchlight.project.project;

import dev.porchlight.project.project.events.ChangeAgreed;
import dev.porchlight.project.project.events.ChangeDeclined;
import dev.porchlight.project.project.events.ChangeRequested;
import dev.porchlight.project.project.events.ChangeToBeQuoted;
import dev.porchlight.project.project.events.FollowerAdded;
import dev.porchlight.project.project.events.FollowerRemoved;
import dev.porchlight.project.project.events.HoursShared;
import dev.porchlight.project.project.events.ProjectDatesMoved;
import dev.porchlight.project.project.events.ProjectDetailsChanged;
import dev.porchlight.project.project.events.ProjectOpened;
import dev.porchlight.project.project.events.ProjectStatusChanged;
import dev.porchlight.project.project.events.StatementAcknowledged;
import dev.porchlight.project.project.events.StatementAttached;
import dev.porchlight.project.project.events.Status;
import dev.porchlight.project.project.events.UpdatePosted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/** What decisions about a project depend on beside its plan, folded from its events. */
abstract class ProjectState extends PlanState {

    @AggregateIdentifier
    UUID id;

    UUID organisationId;
    UUID siteId;
    String title;
    String type;
    UUID managerId;
    Status status;
    LocalDate startDate;
    LocalDate targetDate;
    int statement;
    String statementHash;
    boolean acknowledged;
    boolean hoursShared;
    Instant toldAt;
    final Set<UUID> followers = new HashSet<>();
    final Map<UUID, Change> changes = new HashMap<>();

    @EventSourcingHandler
    void on(ProjectOpened event, @Timestamp Instant at) {
        toldAt = at;
        id = event.projectId();
        organisationId = event.organisationId();
        siteId = event.siteId();
        title = event.title();
        type = event.type();
        managerId = event.managerId();
        status = Status.PLANNED;
        startDate = event.startDate();
        targetDate = event.targetDate();
        followers.addAll(event.followerIds());
    }

    @EventSourcingHandler
    void on(ProjectDetailsChanged event) {
        title = event.title();
        siteId = event.siteId();
        type = event.type();
        managerId = event.managerId();
    }

    @EventSourcingHandler
    void on(ProjectStatusChanged event) {
        // Whoever takes it up again has to tell anew.
        reminded = reminded && !event.from().isClosed();
        status = event.to();
    }

    @EventSourcingHandler
    void on(ProjectDatesMoved event) {
        startDate = event.startDate();
        targetDate = event.targetDate();
    }

    @EventSourcingHandler
    void on(StatementAttached event) {
        statement = event.statement();
        statementHash = event.sha256();
        acknowledged = false;
    }

    @EventSourcingHandler
    void on(StatementAcknowledged event) {
        acknowledged = true;
    }

    @EventSourcingHandler
    void on(UpdatePosted event, @Timestamp Instant at) {
        reminded = false;
        toldAt = at;
    }

    @EventSourcingHandler
    void on(HoursShared event) {
        hoursShared = event.shared();
    }

    @EventSourcingHandler
    void on(ChangeRequested event) {
        changes.put(event.changeId(), new Change(event.title(), event.contactId(), Change.State.REQUESTED, null));
    }

    @EventSourcingHandler
    void on(ChangeToBeQuoted event) {
        changes.computeIfPresent(event.changeId(), (id, change) -> change.quoted(event.targetDate()));
    }

    @EventSourcingHandler
    void on(ChangeDeclined event) {
        changes.computeIfPresent(event.changeId(), (id, change) -> change.decided(Change.State.DECLINED));
    }

    @EventSourcingHandler
    void on(ChangeAgreed event) {
        changes.computeIfPresent(event.changeId(), (id, change) -> change.decided(Change.State.AGREED));
    }

    @EventSourcingHandler
    void on(FollowerAdded event) {
        followers.add(event.contactId());
    }

    @EventSourcingHandler
    void on(FollowerRemoved event) {
        followers.remove(event.contactId());
    }
}
