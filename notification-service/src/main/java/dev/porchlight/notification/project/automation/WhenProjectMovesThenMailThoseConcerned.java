package dev.porchlight.notification.project.automation;

import dev.porchlight.notification.mail.Said;
import dev.porchlight.notification.project.ProjectEvents;
import dev.porchlight.notification.project.ProjectEvents.File;
import dev.porchlight.notification.project.ProjectEvents.NoteAdded;
import dev.porchlight.notification.project.ProjectEvents.ProjectDatesMoved;
import dev.porchlight.notification.project.ProjectEvents.ProjectOpened;
import dev.porchlight.notification.project.ProjectEvents.ProjectStatusChanged;
import dev.porchlight.notification.project.ProjectEvents.StatementAcknowledged;
import dev.porchlight.notification.project.ProjectEvents.StatementAttached;
import dev.porchlight.notification.project.ProjectEvents.UpdateMissed;
import dev.porchlight.notification.project.ProjectEvents.UpdatePosted;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Decides who hears by mail how a project goes: the primary service contacts and those who follow it, and the agent who
 * runs it of what the customer does.
 */
@Component
class WhenProjectMovesThenMailThoseConcerned {

    private final ProjectPost post;

    WhenProjectMovesThenMailThoseConcerned(ProjectPost post) {
        this.post = post;
    }

    @Incoming(ProjectEvents.OPENED)
    void on(ProjectOpened event, Envelope envelope) {
        post.opened(event, envelope);
    }

    @Incoming(ProjectEvents.UPDATE)
    void on(UpdatePosted event, Envelope envelope) {
        post.toAll(event.projectId(), ProjectMail.UPDATE, said(event.text(), event.attachments()), envelope);
    }

    @Incoming(ProjectEvents.NOTE)
    void on(NoteAdded event, Envelope envelope) {
        post.toAll(event.projectId(), ProjectMail.NOTED, said(event.text(), event.attachments()), envelope);
    }

    @Incoming(ProjectEvents.STATUS)
    void on(ProjectStatusChanged event, Envelope envelope) {
        if (event.closes()) {
            post.toAll(event.projectId(), ProjectMail.CLOSED, ProjectPost.plain(event.reason()), envelope);
        }
    }

    @Incoming(ProjectEvents.DATES)
    void on(ProjectDatesMoved event, Envelope envelope) {
        if (event.targetBefore() != null && !event.targetBefore().equals(event.targetDate())) {
            post.toAll(event.projectId(), ProjectMail.DATES_MOVED, ProjectPost.plain(event.reason()), envelope);
        }
    }

    @Incoming(ProjectEvents.STATEMENT)
    void on(StatementAttached event, Envelope envelope) {
        post.toAll(event.projectId(), ProjectMail.STATEMENT, Said.NOTHING, envelope);
    }

    @Incoming(ProjectEvents.ACKNOWLEDGED)
    void on(StatementAcknowledged event, Envelope envelope) {
        post.toManager(event.projectId(), ProjectMail.ACKNOWLEDGED, Said.NOTHING, envelope);
    }

    @Incoming(ProjectEvents.UPDATE_MISSED)
    void on(UpdateMissed event, Envelope envelope) {
        post.toManager(event.projectId(), ProjectMail.UPDATE_MISSED, Said.NOTHING, envelope);
    }

    private static Said said(String text, List<File> files) {
        return new Said(
                text, files == null ? List.of() : files.stream().map(File::name).toList());
    }
}
