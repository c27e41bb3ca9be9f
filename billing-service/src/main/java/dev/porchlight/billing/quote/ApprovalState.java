package dev.porchlight.billing.quote;

import dev.porchlight.approvals.Deadline;
import dev.porchlight.approvals.Round;
import dev.porchlight.approvals.Rule.ApprovalStep;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What decisions about an approval depend on.
 *
 * @param days to decide in, each step
 * @param step the one that is open, from 1; 0 before the first
 * @param round null before the first step
 * @param deadline null before the first step
 */
record ApprovalState(
        ApprovalStatus status,
        UUID askedBy,
        List<ApprovalStep> steps,
        int days,
        int step,
        @Nullable Round round,
        @Nullable Deadline deadline) {

    boolean isWaiting() {
        return status == ApprovalStatus.WAITING;
    }

    boolean isLastStep() {
        return step == steps.size();
    }

    ApprovalState opened(int opened, Round fresh, Deadline until) {
        return new ApprovalState(status, askedBy, steps, days, opened, fresh, until);
    }

    ApprovalState with(Round voted) {
        return new ApprovalState(status, askedBy, steps, days, step, voted, deadline);
    }

    ApprovalState ended(ApprovalStatus how) {
        return new ApprovalState(how, askedBy, steps, days, step, round, deadline);
    }
}
