package dev.porchlight.project.project.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says how much time was spent on a task.
 *
 * @param minutes 0 takes the entry back
 */
public record LogTime(
        @TargetAggregateIdentifier UUID projectId,
        UUID entryId,
        UUID taskId,
        int minutes,
        String workType,
        LocalDate workDate,
        boolean billable) {}
