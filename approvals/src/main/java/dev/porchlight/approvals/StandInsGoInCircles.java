package dev.porchlight.approvals;

import dev.porchlight.platform.problem.RuleBroken;

/** Whoever stands in must not end up standing in for themselves. */
public final class StandInsGoInCircles extends RuleBroken {

    public StandInsGoInCircles() {
        super(
                "That would go in a circle: at some time nobody of you would be there. Choose somebody else, or another time.");
    }
}
