package dev.porchlight.project.project.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A milestone that a project begins with. */
public record FirstMilestone(
        UUID milestoneId,
        @Nullable UUID phaseId,
        String title,
        @Nullable LocalDate dueOn,
        boolean shown) {}
