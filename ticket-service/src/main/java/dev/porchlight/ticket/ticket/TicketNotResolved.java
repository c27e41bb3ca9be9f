package dev.porchlight.ticket.ticket;

import dev.porchlight.platform.problem.RuleBroken;

final class TicketNotResolved extends RuleBroken {

    TicketNotResolved() {
        super("This ticket is not resolved, so there is nothing to re-open. Add a comment instead.");
    }
}
