package dev.porchlight.ticket.ticket;

import dev.porchlight.platform.problem.RuleBroken;

final class TicketAlreadyResolved extends RuleBroken {

    TicketAlreadyResolved() {
        super("This ticket is resolved. Re-open it to go on with it.");
    }
}
