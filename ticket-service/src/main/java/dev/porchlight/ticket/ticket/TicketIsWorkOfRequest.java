package dev.porchlight.ticket.ticket;

import dev.porchlight.platform.problem.RuleBroken;

final class TicketIsWorkOfRequest extends RuleBroken {

    TicketIsWorkOfRequest() {
        super("This ticket is the work on a request, which waits for it. Merge the other one into it instead.");
    }
}
