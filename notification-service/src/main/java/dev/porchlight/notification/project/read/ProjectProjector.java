package dev.porchlight.notification.project.read;

import dev.porchlight.directory.Thing;
import dev.porchlight.notification.activity.ActivityLog;
import dev.porchlight.notification.project.ProjectEvents;
import dev.porchlight.notification.project.ProjectEvents.AcceptanceAsked;
import dev.porchlight.notification.project.ProjectEvents.AcceptanceExpired;
import dev.porchlight.notification.project.ProjectEvents.AcceptorsReminded;
import dev.porchlight.notification.project.ProjectEvents.ChangeAgreed;
import dev.porchlight.notification.project.ProjectEvents.ChangeDeclined;
import dev.porchlight.notification.project.ProjectEvents.ChangeRequested;
import dev.porchlight.notification.project.ProjectEvents.ChangeToBeQuoted;
import dev.porchlight.notification.project.ProjectEvents.CustomerTaskSet;
import dev.porchlight.notification.project.ProjectEvents.FollowerAdded;
import dev.porchlight.notification.project.ProjectEvents.FollowerRemoved;
import dev.porchlight.notification.project.ProjectEvents.MilestoneAccepted;
import dev.porchlight.notification.project.ProjectEvents.MilestoneRejected;
import dev.porchlight.notification.project.ProjectEvents.MilestoneVoted;
import dev.porchlight.notification.project.ProjectEvents.NoteAdded;
import dev.porchlight.notification.project.ProjectEvents.ProjectDatesMoved;
import dev.porchlight.notification.project.ProjectEvents.ProjectDetailsChanged;
import dev.porchlight.notification.project.ProjectEvents.ProjectOpened;
import dev.porchlight.notification.project.ProjectEvents.ProjectProgressed;
import dev.porchlight.notification.project.ProjectEvents.ProjectStatusChanged;
import dev.porchlight.notification.project.ProjectEvents.StandInAsked;
import dev.porchlight.notification.project.ProjectEvents.StatementAcknowledged;
import dev.porchlight.notification.project.ProjectEvents.StatementAttached;
import dev.porchlight.notification.project.ProjectEvents.TaskChecked;
import dev.porchlight.notification.project.ProjectEvents.TaskDoneByCustomer;
import dev.porchlight.notification.project.ProjectEvents.UpdateMissed;
import dev.porchlight.notification.project.ProjectEvents.UpdatePosted;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import dev.porchlight.platform.text.HtmlText;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps what is known here of projects, and notes what happens to them. What is hidden from customers is not heard at all;
 * the titles of what is asked of them are remembered, for what they answer.
 */
@Component
class ProjectProjector implements RebuildableView {

    private static final int LONGEST = 140;

    private final Subjects subjects;
    private final ActivityLog log;

    ProjectProjector(Subjects subjects, ActivityLog log) {
        this.subjects = subjects;
        this.log = log;
    }

    @Incoming(ProjectEvents.OPENED)
    void on(ProjectOpened event, Envelope envelope) {
        Thing thing = new Thing(event.organisationId(), null, null, event.followerIds());
        subjects.add(
                new Subject(
                        ProjectEvents.KIND,
                        event.projectId(),
                        Long.toString(event.number()),
                        event.title(),
                        "/projects/" + event.projectId(),
                        thing,
                        event.managerId(),
                        Map.of()),
                envelope);
        log.note(envelope, event.projectId(), "opened", null);
    }

    @Incoming(ProjectEvents.DETAILS)
    void on(ProjectDetailsChanged event, Envelope envelope) {
        subjects.find(event.projectId())
                .ifPresent(project -> subjects.change(
                        new Subject(
                                project.kind(),
                                project.id(),
                                project.number(),
                                event.title(),
                                project.address(),
                                project.thing(),
                                event.managerId(),
                                Map.of()),
                        envelope));
        log.note(envelope, event.projectId(), "renamed", null);
    }

    @Incoming(ProjectEvents.STATUS)
    void on(ProjectStatusChanged event, Envelope envelope) {
        log.note(envelope, event.projectId(), "status", event.to());
    }

    @Incoming(ProjectEvents.DATES)
    void on(ProjectDatesMoved event, Envelope envelope) {
        log.note(envelope, event.projectId(), "dates-moved", shorten(event.reason()));
    }

    @Incoming(ProjectEvents.UPDATE)
    void on(UpdatePosted event, Envelope envelope) {
        log.note(envelope, event.projectId(), "update", excerpt(event.text()));
    }

    @Incoming(ProjectEvents.NOTE)
    void on(NoteAdded event, Envelope envelope) {
        log.note(envelope, event.projectId(), "note", excerpt(event.text()));
    }

    @Incoming(ProjectEvents.TASK_SET)
    void on(CustomerTaskSet event, Envelope envelope) {
        subjects.keep(event.projectId(), event.taskId().toString(), event.title(), envelope);
        log.note(envelope, event.projectId(), "task-set", event.title());
    }

    @Incoming(ProjectEvents.TASK_DONE)
    void on(TaskDoneByCustomer event, Envelope envelope) {
        log.note(envelope, event.projectId(), "task-done", titleOf(event.projectId(), event.taskId()));
    }

    @Incoming(ProjectEvents.TASK_CHECKED)
    void on(TaskChecked event, Envelope envelope) {
        String action = event.accepted() ? "task-accepted" : "task-sent-back";
        log.note(envelope, event.projectId(), action, titleOf(event.projectId(), event.taskId()));
    }

    @Incoming(ProjectEvents.ACCEPTANCE_ASKED)
    void on(AcceptanceAsked event, Envelope envelope) {
        subjects.keep(event.projectId(), event.milestoneId().toString(), event.title(), envelope);
        log.note(envelope, event.projectId(), "acceptance-asked", event.title());
    }

    @Incoming(ProjectEvents.ACCEPTORS_REMINDED)
    void on(AcceptorsReminded event, Envelope envelope) {
        log.note(envelope, event.projectId(), "acceptance-reminded", event.title());
    }

    @Incoming(ProjectEvents.ACCEPTANCE_EXPIRED)
    void on(AcceptanceExpired event, Envelope envelope) {
        log.note(envelope, event.projectId(), "acceptance-expired", event.title());
    }

    @Incoming(ProjectEvents.STAND_IN_ASKED)
    void on(StandInAsked event, Envelope envelope) {
        log.noteAbout(event.standInId(), envelope, event.projectId(), "stand-in-asked");
    }

    /** A word that decides it is told of as the decision. */
    @Incoming(ProjectEvents.VOTED)
    void on(MilestoneVoted event, Envelope envelope) {
        if (event.open()) {
            String action = event.accepted() ? "milestone-agreed" : "milestone-refused";
            log.note(envelope, event.projectId(), action, titleOf(event.projectId(), event.milestoneId()));
        }
    }

    @Incoming(ProjectEvents.ACCEPTED)
    void on(MilestoneAccepted event, Envelope envelope) {
        log.note(envelope, event.projectId(), "milestone-accepted", titleOf(event.projectId(), event.milestoneId()));
    }

    @Incoming(ProjectEvents.REJECTED)
    void on(MilestoneRejected event, Envelope envelope) {
        log.note(envelope, event.projectId(), "milestone-rejected", titleOf(event.projectId(), event.milestoneId()));
    }

    @Incoming(ProjectEvents.STATEMENT)
    void on(StatementAttached event, Envelope envelope) {
        log.note(envelope, event.projectId(), "statement", String.valueOf(event.statement()));
    }

    @Incoming(ProjectEvents.ACKNOWLEDGED)
    void on(StatementAcknowledged event, Envelope envelope) {
        log.note(envelope, event.projectId(), "statement-acknowledged", String.valueOf(event.statement()));
    }

    /** Of a phase alone, nothing is said. */
    @Incoming(ProjectEvents.PROGRESSED)
    void on(ProjectProgressed event, Envelope envelope) {
        if (event.before() != event.percent()) {
            log.note(envelope, event.projectId(), "progressed", String.valueOf(event.percent()));
        }
    }

    @Incoming(ProjectEvents.FOLLOWER_ADDED)
    void on(FollowerAdded event, Envelope envelope) {
        subjects.follow(event.projectId(), event.contactId(), envelope);
        log.noteInternally(envelope, event.projectId(), "follower", null);
    }

    @Incoming(ProjectEvents.FOLLOWER_REMOVED)
    void on(FollowerRemoved event, Envelope envelope) {
        subjects.unfollow(event.projectId(), event.contactId(), envelope);
        log.noteInternally(envelope, event.projectId(), "follower", null);
    }

    @Incoming(ProjectEvents.UPDATE_MISSED)
    void on(UpdateMissed event, Envelope envelope) {
        log.noteInternally(envelope, event.projectId(), "update-missed", null);
    }

    @Incoming(ProjectEvents.CHANGE_REQUESTED)
    void on(ChangeRequested event, Envelope envelope) {
        log.note(envelope, event.projectId(), "change-requested", event.title());
    }

    @Incoming(ProjectEvents.CHANGE_TO_BE_QUOTED)
    void on(ChangeToBeQuoted event, Envelope envelope) {
        log.note(envelope, event.projectId(), "change-to-be-quoted", event.title());
    }

    @Incoming(ProjectEvents.CHANGE_DECLINED)
    void on(ChangeDeclined event, Envelope envelope) {
        log.note(envelope, event.projectId(), "change-declined", event.title());
    }

    @Incoming(ProjectEvents.CHANGE_AGREED)
    void on(ChangeAgreed event, Envelope envelope) {
        log.note(envelope, event.projectId(), "change-agreed", event.title());
    }

    @Override
    public void empty() {
        log.empty(ProjectEvents.KIND);
        subjects.empty(ProjectEvents.KIND);
    }

    private String titleOf(UUID project, UUID part) {
        return subjects.find(project)
                .map(subject -> subject.kept().get(part.toString()))
                .orElse(null);
    }

    private static String excerpt(String html) {
        String text = HtmlText.excerpt(html, LONGEST);
        return text.isEmpty() ? null : text;
    }

    private static String shorten(String text) {
        return text == null ? null : HtmlText.shorten(text, LONGEST);
    }
}
