package dev.porchlight.ticket.outage;

import dev.porchlight.platform.problem.RuleBroken;

final class OutageNotStarted extends RuleBroken {

    OutageNotStarted() {
        super("This outage has not begun. Cancel it if it is not to be.");
    }
}
