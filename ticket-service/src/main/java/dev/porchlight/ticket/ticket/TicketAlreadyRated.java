package dev.porchlight.ticket.ticket;

import dev.porchlight.platform.problem.RuleBroken;

final class TicketAlreadyRated extends RuleBroken {

    TicketAlreadyRated() {
        super("This ticket has been rated already. Add a comment if there is more to say.");
    }
}
