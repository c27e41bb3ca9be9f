package dev.porchlight.notification.project.automation;

import static dev.porchlight.notification.project.automation.ProjectPost.about;
import static dev.porchlight.notification.project.automation.ProjectPost.plain;

import dev.porchlight.notification.project.ProjectEvents;
import dev.porchlight.notification.project.ProjectEvents.AcceptanceAsked;
import dev.porchlight.notification.project.ProjectEvents.AcceptanceExpired;
import dev.porchlight.notification.project.ProjectEvents.AcceptorsReminded;
import dev.porchlight.notification.project.ProjectEvents.ChangeAgreed;
import dev.porchlight.notification.project.ProjectEvents.ChangeDeclined;
import dev.porchlight.notification.project.ProjectEvents.ChangeRequested;
import dev.porchlight.notification.project.ProjectEvents.CustomerTaskSet;
import dev.porchlight.notification.project.ProjectEvents.MilestoneAccepted;
import dev.porchlight.notification.project.ProjectEvents.MilestoneRejected;
import dev.porchlight.notification.project.ProjectEvents.StandInAsked;
import dev.porchlight.notification.project.ProjectEvents.TaskChecked;
import dev.porchlight.notification.project.ProjectEvents.TaskDoneByCustomer;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the customer what is wanted of them, and the agent who runs the project what they answered. */
@Component
class WhenCustomerIsAskedOrAnswersThenMail {

    private final ProjectPost post;

    WhenCustomerIsAskedOrAnswersThenMail(ProjectPost post) {
        this.post = post;
    }

    @Incoming(ProjectEvents.TASK_SET)
    void on(CustomerTaskSet event, Envelope envelope) {
        post.toAll(event.projectId(), ProjectMail.TASK_SET, plain(event.title()), envelope);
    }

    @Incoming(ProjectEvents.TASK_DONE)
    void on(TaskDoneByCustomer event, Envelope envelope) {
        String title = titleOf(event.projectId(), event.taskId());
        String comment = event.comment() == null ? null : plain(event.comment()).text();
        post.toManager(event.projectId(), ProjectMail.TASK_DONE, about(title, comment), envelope);
    }

    @Incoming(ProjectEvents.TASK_CHECKED)
    void on(TaskChecked event, Envelope envelope) {
        String title = titleOf(event.projectId(), event.taskId());
        String reason = event.reason() == null ? null : plain(event.reason()).text();
        ProjectMail kind = event.accepted() ? ProjectMail.TASK_ACCEPTED : ProjectMail.TASK_SENT_BACK;
        post.toAll(event.projectId(), kind, about(title, reason), envelope);
    }

    @Incoming(ProjectEvents.ACCEPTANCE_ASKED)
    void on(AcceptanceAsked event, Envelope envelope) {
        ProjectMail kind =
                Boolean.TRUE.equals(event.instead()) ? ProjectMail.ACCEPTANCE_ASKED_NEXT : ProjectMail.ACCEPTANCE_ASKED;
        post.toAcceptors(event.projectId(), event.acceptorIds(), kind, plain(event.title()), envelope);
    }

    @Incoming(ProjectEvents.ACCEPTORS_REMINDED)
    void on(AcceptorsReminded event, Envelope envelope) {
        post.toAcceptors(
                event.projectId(), event.personIds(), ProjectMail.ACCEPTANCE_REMINDED, plain(event.title()), envelope);
    }

    @Incoming(ProjectEvents.ACCEPTANCE_EXPIRED)
    void on(AcceptanceExpired event, Envelope envelope) {
        post.toManager(event.projectId(), ProjectMail.ACCEPTANCE_EXPIRED, plain(event.title()), envelope);
    }

    @Incoming(ProjectEvents.STAND_IN_ASKED)
    void on(StandInAsked event, Envelope envelope) {
        String whose = post.nameOf(event.acceptorId());
        String title = whose.isEmpty() ? event.title() : event.title() + " (" + whose + ")";
        post.toStandIn(
                event.projectId(), event.standInId(), ProjectMail.ACCEPTANCE_ASKED_INSTEAD, plain(title), envelope);
    }

    @Incoming(ProjectEvents.ACCEPTED)
    void on(MilestoneAccepted event, Envelope envelope) {
        String title = titleOf(event.projectId(), event.milestoneId());
        post.toManager(event.projectId(), ProjectMail.ACCEPTED, plain(title), envelope);
    }

    @Incoming(ProjectEvents.REJECTED)
    void on(MilestoneRejected event, Envelope envelope) {
        String title = titleOf(event.projectId(), event.milestoneId());
        post.toManager(
                event.projectId(),
                ProjectMail.REJECTED,
                about(title, plain(event.reason()).text()),
                envelope);
    }

    @Incoming(ProjectEvents.CHANGE_REQUESTED)
    void on(ChangeRequested event, Envelope envelope) {
        post.toManager(event.projectId(), ProjectMail.CHANGE_REQUESTED, about(event.title(), event.text()), envelope);
    }

    @Incoming(ProjectEvents.CHANGE_DECLINED)
    void on(ChangeDeclined event, Envelope envelope) {
        String reason = event.reason() == null ? null : plain(event.reason()).text();
        post.toAll(event.projectId(), ProjectMail.CHANGE_DECLINED, about(event.title(), reason), envelope);
    }

    @Incoming(ProjectEvents.CHANGE_AGREED)
    void on(ChangeAgreed event, Envelope envelope) {
        post.toAll(event.projectId(), ProjectMail.CHANGE_AGREED, plain(event.title()), envelope);
    }

    private String titleOf(UUID project, UUID part) {
        return post.kept(project, part.toString());
    }
}
