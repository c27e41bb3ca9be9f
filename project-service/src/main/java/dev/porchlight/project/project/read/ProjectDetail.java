package dev.porchlight.project.project.read;

import dev.porchlight.approvals.Quorum;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.position.Versioned;
import dev.porchlight.project.project.events.AttachedFile;
import dev.porchlight.project.project.events.Health;
import dev.porchlight.project.project.events.QuoteOrigin;
import dev.porchlight.project.project.events.Status;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project's page.
 *
 * @param reportedAt when the service team last told how it goes; null if never
 * @param timeLeft until the end of the target date; null without a target and once it is closed
 * @param quote that it was opened from; null if by hand
 * @param phases for customers, those that are shown
 * @param yourTurn what the customer is to do, and has not
 * @param entries what happened, the newest first; the last 200
 * @param statements of works, the newest first
 * @param changes the newest first
 */
record ProjectDetail(
        UUID id,
        long number,
        String title,
        Named organisation,
        @Nullable Named site,
        String type,
        @Schema(implementation = Status.class) String status,
        @Nullable Named manager,
        Instant openedAt,
        @Nullable LocalDate startDate,
        @Nullable LocalDate firstStartDate,
        @Nullable LocalDate targetDate,
        @Nullable LocalDate firstTargetDate,
        int progress,
        @Nullable Health health,
        @Nullable String healthReason,
        @Nullable Instant reportedAt,
        WorkingDays.@Nullable TimeLeft timeLeft,
        @Nullable QuoteOrigin quote,
        List<PhaseOfPlan> phases,
        List<MilestoneOfPlan> milestones,
        List<TaskOfPlan> yourTurn,
        List<Entry> entries,
        List<StatementOfWorks> statements,
        List<ChangeOfPlan> changes,
        boolean hoursShared,
        List<Named> followers,
        Allowed allowed,
        long version)
        implements Versioned {

    record PhaseOfPlan(
            UUID id,
            String title,
            int position,
            boolean shown,
            int percent,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable HoursOfPhase hours,
            List<TaskOfPlan> tasks) {}

    /** What was planned and used, in minutes; null for customers unless the MSP shares it. */
    record HoursOfPhase(int plannedMinutes, int usedMinutes) {}

    /**
     * What was asked for beyond what was agreed.
     *
     * @param quoteId of the quote that was made of it; for the service team only
     */
    record ChangeOfPlan(
            UUID id,
            String title,
            String text,
            Instant askedAt,
            @Nullable String askedBy,

            @Schema(allowableValues = {"requested", "quoted", "agreed", "declined"})
            String state,

            @Nullable UUID quoteId,
            @Nullable String quoteReference,
            @Nullable LocalDate targetDate,
            @Nullable String reason) {}

    /**
     * Something to be done.
     *
     * @param toCheck the customer says that it is done
     * @param plannedMinutes for the service team only, as are {@code usedMinutes} and {@code assignee}
     * @param afterIds tasks that have to be done before it; none for customers
     */
    record TaskOfPlan(
            UUID id,
            UUID phaseId,
            String title,
            int position,
            boolean shown,
            boolean forCustomer,
            int percent,
            boolean cancelled,
            boolean toCheck,
            @Nullable LocalDate dueOn,
            @Nullable Integer plannedMinutes,
            @Nullable Integer usedMinutes,
            @Nullable Named assignee,
            List<UUID> afterIds) {}

    /**
     * Something to be reached.
     *
     * @param acceptors who were named to accept it
     * @param quorum how many of them have to; null if nobody has to
     * @param round how often somebody was asked
     * @param instead whether others are asked, because too few are left of those who were named or they did not answer
     * @param acceptWithinDays for how many days they are asked; null for fourteen
     * @param expiresAt until when their word counts; null if it waits for nobody's, or without end
     * @param awaited who was asked and has not given their word
     * @param away who of them is away just now, and who is asked for them meanwhile
     * @param votes what was said in this round
     * @param yours whether it waits for the caller to accept it
     */
    record MilestoneOfPlan(
            UUID id,
            @Nullable UUID phaseId,
            String title,
            @Nullable LocalDate dueOn,
            boolean shown,

            @Schema(allowableValues = {"planned", "reached", "accepted", "rejected", "expired"})
            String state,

            @Nullable Instant reachedAt,
            List<Named> acceptors,
            @Nullable Quorum quorum,
            int round,
            boolean instead,
            @Nullable Integer acceptWithinDays,
            @Nullable Instant expiresAt,
            List<Named> awaited,
            List<AwayFromMilestone> away,
            List<VoteOnMilestone> votes,
            boolean yours) {}

    /** @param until the first moment of being back */
    record AwayFromMilestone(Named person, Named standIn, Instant until) {}

    /**
     * What somebody said to a milestone.
     *
     * @param insteadOf for whom they stood in; null if it was their own word
     */
    record VoteOnMilestone(Named by, @Nullable Named insteadOf, boolean accepted) {}

    /**
     * Something that happened.
     *
     * @param word what it is about: the new status, the health, the task or milestone, two dates with a bar between
     */
    record Entry(
            long version,
            String kind,
            Instant at,
            String actorName,
            String actorKind,
            @Nullable String text,
            List<AttachedFile> attachments,
            @Nullable String word,
            @Nullable String reason) {}

    record StatementOfWorks(
            int statement,
            AttachedFile file,
            String sha256,
            Instant attachedAt,
            @Nullable Instant acknowledgedAt,
            @Nullable String acknowledgedBy) {}

    /** What the caller may do with it, so that pages offer no more. The aggregate decides all the same. */
    record Allowed(boolean note, boolean doTasks, boolean acknowledge, boolean report, boolean plan) {}
}
