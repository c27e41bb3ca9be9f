package dev.porchlight.approvals;

import dev.porchlight.platform.problem.RuleBroken;

/** Neither a member nor standing in for one who is still asked. */
public final class NotTheirs extends RuleBroken {

    public NotTheirs() {
        super("You are not among those who decide this.");
    }
}
