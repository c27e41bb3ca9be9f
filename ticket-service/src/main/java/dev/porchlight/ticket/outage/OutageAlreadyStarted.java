package dev.porchlight.ticket.outage;

import dev.porchlight.platform.problem.RuleBroken;

final class OutageAlreadyStarted extends RuleBroken {

    OutageAlreadyStarted() {
        super("This outage has begun. End it if all works again.");
    }
}
