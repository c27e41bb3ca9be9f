package dev.porchlight.project.project.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done.
 *
 * @param plannedMinutes null if nobody has said
 * @param shown whether customers see it, once its phase is shown
 * @param forCustomer whether the customer is to do it; they always see it then
 * @param position its place among the tasks of its phase
 */
public record TaskPlan(
        UUID phaseId,
        String title,
        @Nullable Integer plannedMinutes,
        @Nullable UUID assigneeId,
        boolean shown,
        boolean forCustomer,
        @Nullable LocalDate dueOn,
        int position) {}
