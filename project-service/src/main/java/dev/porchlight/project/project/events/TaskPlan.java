package dev.porchlight.project.project.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done.
 *
 * @param plannedMinutes null if nobody has said
 * @param shown whether customers see it, once its phase is shown
 * @param forCustomer whether the customer is to do it; they always see it then
 * @param position its place among the tasks of its phase
 * @param afterIds tasks of the project that have to be done before it; null for none, which is all there was once
 */
public record TaskPlan(
        UUID phaseId,
        String title,
        @Nullable Integer plannedMinutes,
        @Nullable UUID assigneeId,
        boolean shown,
        boolean forCustomer,
        @Nullable LocalDate dueOn,
        int position,
        @Nullable List<UUID> afterIds) {

    /** Those that have to be done before it. */
    public List<UUID> after() {
        return afterIds == null ? List.of() : afterIds;
    }
}
