package dev.porchlight.notification.project.automation;

import dev.porchlight.notification.live.LiveNews;
import dev.porchlight.notification.project.ProjectEvents;
import dev.porchlight.notification.project.ProjectEvents.ProjectEvent;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import org.springframework.stereotype.Component;

/** Tells open pages of everything that is noted of a project. */
@Component
class WhenProjectChangesThenTellLive {

    private final LiveNews live;

    WhenProjectChangesThenTellLive(LiveNews live) {
        this.live = live;
    }

    @Incoming({
        ProjectEvents.OPENED,
        ProjectEvents.DETAILS,
        ProjectEvents.STATUS,
        ProjectEvents.DATES,
        ProjectEvents.UPDATE,
        ProjectEvents.NOTE,
        ProjectEvents.TASK_SET,
        ProjectEvents.TASK_DONE,
        ProjectEvents.TASK_CHECKED,
        ProjectEvents.ACCEPTANCE_ASKED,
        ProjectEvents.ACCEPTORS_REMINDED,
        ProjectEvents.ACCEPTANCE_EXPIRED,
        ProjectEvents.STAND_IN_ASKED,
        ProjectEvents.VOTED,
        ProjectEvents.ACCEPTED,
        ProjectEvents.REJECTED,
        ProjectEvents.STATEMENT,
        ProjectEvents.ACKNOWLEDGED,
        ProjectEvents.PROGRESSED,
        ProjectEvents.FOLLOWER_ADDED,
        ProjectEvents.FOLLOWER_REMOVED,
        ProjectEvents.UPDATE_MISSED,
        ProjectEvents.CHANGE_REQUESTED,
        ProjectEvents.CHANGE_TO_BE_QUOTED,
        ProjectEvents.CHANGE_DECLINED,
        ProjectEvents.CHANGE_AGREED
    })
    void on(ProjectEvent event, Envelope envelope) {
        live.tell(envelope);
    }
}
