package dev.porchlight.ticket.ticket;

import dev.porchlight.platform.problem.RuleBroken;

final class NothingToRate extends RuleBroken {

    NothingToRate() {
        super("This ticket is not resolved yet. It can be rated once it is.");
    }
}
