package dev.porchlight.ticket.outage;

import dev.porchlight.platform.problem.RuleBroken;

final class OutageAlreadyOver extends RuleBroken {

    OutageAlreadyOver() {
        super("This outage is over. Schedule a new one if it comes back.");
    }
}
