package dev.porchlight.project.project.automation;

import dev.porchlight.approvals.Deadline;
import dev.porchlight.approvals.RoundsDue;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.due.DueWork;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.commands.ExpireAcceptance;
import dev.porchlight.project.project.commands.RemindAcceptors;
import dev.porchlight.project.project.events.AcceptanceAsked;
import dev.porchlight.project.project.events.AcceptanceExpired;
import dev.porchlight.project.project.events.MilestoneAccepted;
import dev.porchlight.project.project.events.MilestoneRejected;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Puts down when to remind those who are to accept a milestone and when to wait no longer, and does it then. */
@Component
@ProcessingGroup("patience")
class Patience {

    static final String REMINDER = "milestone-reminder";
    static final String EXPIRY = "milestone-expiry";

    private static final Caller SYSTEM = Caller.system("project");

    /** The round that a deadline is about. */
    record OfRound(UUID projectId, UUID milestoneId, int round) {}

    private final RoundsDue rounds;
    private final Commands commands;

    Patience(Due due, Commands commands) {
        this.rounds = new RoundsDue(due, REMINDER, EXPIRY);
        this.commands = commands;
    }

    @EventHandler
    void on(AcceptanceAsked event) {
        if (event.remindAt() != null && event.expiresAt() != null) {
            OfRound round = new OfRound(event.projectId(), event.milestoneId(), event.round());
            rounds.put(
                    key(event.projectId(), event.milestoneId()),
                    round,
                    new Deadline(event.remindAt(), event.expiresAt()));
        }
    }

    @EventHandler
    void on(MilestoneAccepted event) {
        drop(event.projectId(), event.milestoneId());
    }

    @EventHandler
    void on(MilestoneRejected event) {
        drop(event.projectId(), event.milestoneId());
    }

    @EventHandler
    void on(AcceptanceExpired event) {
        drop(event.projectId(), event.milestoneId());
    }

    @DueWork(REMINDER)
    void remind(OfRound of) {
        commands.send(new RemindAcceptors(of.projectId(), of.milestoneId(), of.round()), SYSTEM);
    }

    @DueWork(EXPIRY)
    void expire(OfRound of) {
        commands.send(new ExpireAcceptance(of.projectId(), of.milestoneId(), of.round()), SYSTEM);
    }

    private void drop(UUID project, UUID milestone) {
        rounds.drop(key(project, milestone));
    }

    private static String key(UUID project, UUID milestone) {
        return project + " " + milestone;
    }
}
