package dev.porchlight.project.project.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A phase that a project begins with, or that is added as a whole, with its tasks in order. */
public record FirstPhase(
        UUID phaseId,
        String title,
        boolean shown,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<FirstTask> tasks) {

    /** A task of it. */
    public record FirstTask(
            UUID taskId,
            String title,
            @Nullable Integer plannedMinutes,
            boolean shown,
            boolean forCustomer,
            @Nullable LocalDate dueOn) {}

    /** Hidden, and without dates: as much as a quote says. */
    public static FirstPhase hidden(UUID phaseId, String title, List<FirstTask> tasks) {
        return new FirstPhase(phaseId, title, false, null, null, tasks);
    }
}
