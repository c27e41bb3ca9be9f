package dev.porchlight.approvals;

import dev.porchlight.platform.problem.RuleBroken;

/** It is decided for the one who would decide. */
public final class AskedForIt extends RuleBroken {

    public AskedForIt() {
        super("This was asked for by you or for you, so somebody else decides it.");
    }
}
