package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Time was spent on a task, or an entry about that was corrected: of one entry the highest revision counts.
 *
 * @param revision 0; corrections count on, and taking it back
 * @param minutes 0 if it was taken back
 * @param workType in the MSP's words
 * @param agentId whose time it is; null if a system says so
 * @param unseen whether customers see nothing of it
 */
@EventName("porchlight.project.TimeLogged.v1")
public record TimeLogged(
        UUID entryId,
        long revision,
        int minutes,
        String workType,
        LocalDate workDate,
        boolean billable,
        UUID projectId,
        UUID organisationId,
        UUID projectTaskId,
        @Nullable UUID agentId,
        boolean unseen)
        implements PartOfPlan {}
