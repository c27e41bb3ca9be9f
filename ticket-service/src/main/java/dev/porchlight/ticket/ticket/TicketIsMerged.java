package dev.porchlight.ticket.ticket;

import dev.porchlight.platform.problem.RuleBroken;

final class TicketIsMerged extends RuleBroken {

    TicketIsMerged() {
        super("This ticket was merged into another, which goes on with it.");
    }
}
