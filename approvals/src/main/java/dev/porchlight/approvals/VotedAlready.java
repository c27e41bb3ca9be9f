package dev.porchlight.approvals;

import dev.porchlight.platform.problem.RuleBroken;

/** One person, one vote. */
public final class VotedAlready extends RuleBroken {

    public VotedAlready() {
        super("You have decided this already.");
    }
}
