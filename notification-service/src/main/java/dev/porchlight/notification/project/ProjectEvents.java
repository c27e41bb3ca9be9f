package dev.porchlight.notification.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of project-service's events, the fields that are used here. Texts are rich text, reasons and titles plain. */
public final class ProjectEvents {

    /** The kind of subject they tell of. */
    public static final String KIND = "project";

    public static final String OPENED = "porchlight.project.ProjectOpened.v1";
    public static final String DETAILS = "porchlight.project.ProjectDetailsChanged.v1";
    public static final String STATUS = "porchlight.project.ProjectStatusChanged.v1";
    public static final String DATES = "porchlight.project.ProjectDatesMoved.v1";
    public static final String UPDATE = "porchlight.project.UpdatePosted.v1";
    public static final String NOTE = "porchlight.project.NoteAdded.v1";
    public static final String TASK_SET = "porchlight.project.CustomerTaskSet.v1";
    public static final String TASK_DONE = "porchlight.project.TaskDoneByCustomer.v1";
    public static final String TASK_CHECKED = "porchlight.project.TaskChecked.v1";
    public static final String ACCEPTANCE_ASKED = "porchlight.project.AcceptanceAsked.v1";
    public static final String ACCEPTORS_REMINDED = "porchlight.project.AcceptorsReminded.v1";
    public static final String ACCEPTANCE_EXPIRED = "porchlight.project.AcceptanceExpired.v1";
    public static final String STAND_IN_ASKED = "porchlight.project.StandInAsked.v1";
    public static final String VOTED = "porchlight.project.MilestoneVoted.v1";
    public static final String ACCEPTED = "porchlight.project.MilestoneAccepted.v1";
    public static final String REJECTED = "porchlight.project.MilestoneRejected.v1";
    public static final String STATEMENT = "porchlight.project.StatementAttached.v1";
    public static final String ACKNOWLEDGED = "porchlight.project.StatementAcknowledged.v1";
    public static final String PROGRESSED = "porchlight.project.ProjectProgressed.v1";
    public static final String FOLLOWER_ADDED = "porchlight.project.FollowerAdded.v1";
    public static final String FOLLOWER_REMOVED = "porchlight.project.FollowerRemoved.v1";
    public static final String UPDATE_MISSED = "porchlight.project.UpdateMissed.v1";
    public static final String CHANGE_REQUESTED = "porchlight.project.ChangeRequested.v1";
    public static final String CHANGE_TO_BE_QUOTED = "porchlight.project.ChangeToBeQuoted.v1";
    public static final String CHANGE_DECLINED = "porchlight.project.ChangeDeclined.v1";
    public static final String CHANGE_AGREED = "porchlight.project.ChangeAgreed.v1";

    private ProjectEvents() {}

    public record ProjectOpened(
            UUID projectId, long number, String title, UUID organisationId, UUID managerId, List<UUID> followerIds) {}

    public record ProjectDetailsChanged(UUID projectId, String title, UUID managerId) {}

    public record ProjectStatusChanged(UUID projectId, String to, String reason) {

        public boolean closes() {
            return to.equals("done") || to.equals("cancelled");
        }
    }

    public record ProjectDatesMoved(UUID projectId, LocalDate targetBefore, LocalDate targetDate, String reason) {}

    public record UpdatePosted(UUID projectId, String text, List<File> attachments) {}

    public record NoteAdded(UUID projectId, String text, List<File> attachments) {}

    public record CustomerTaskSet(UUID projectId, UUID taskId, String title) {}

    public record TaskDoneByCustomer(UUID projectId, UUID taskId, String comment, List<File> attachments) {}

    public record TaskChecked(UUID projectId, UUID taskId, boolean accepted, String reason) {}

    /** @param instead whether those who were named are not asked any more */
    public record AcceptanceAsked(
            UUID projectId,
            UUID milestoneId,
            String title,
            List<UUID> acceptorIds,
            @Nullable Boolean instead) {}

    public record AcceptorsReminded(UUID projectId, UUID milestoneId, String title, List<UUID> personIds) {}

    public record AcceptanceExpired(UUID projectId, UUID milestoneId, String title) {}

    public record StandInAsked(UUID projectId, UUID milestoneId, String title, UUID acceptorId, UUID standInId) {}

    public record MilestoneVoted(UUID projectId, UUID milestoneId, boolean accepted, boolean open) {}

    public record MilestoneAccepted(UUID projectId, UUID milestoneId) {}

    public record MilestoneRejected(UUID projectId, UUID milestoneId, String reason) {}

    public record StatementAttached(UUID projectId, int statement) {}

    public record StatementAcknowledged(UUID projectId, int statement) {}

    public record ProjectProgressed(UUID projectId, int before, int percent) {}

    public record FollowerAdded(UUID projectId, UUID contactId) {}

    public record FollowerRemoved(UUID projectId, UUID contactId) {}

    public record UpdateMissed(UUID projectId) {}

    public record ChangeRequested(UUID projectId, String title, String text) {}

    public record ChangeToBeQuoted(UUID projectId, String title) {}

    public record ChangeDeclined(UUID projectId, String title, String reason) {}

    public record ChangeAgreed(UUID projectId, String title) {}

    public record File(String name) {}

    /** Any of them, where all that matters is which project it was. */
    public record ProjectEvent(UUID projectId) {}
}
