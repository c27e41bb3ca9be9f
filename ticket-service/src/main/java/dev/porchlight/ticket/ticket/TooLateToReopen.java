package dev.porchlight.ticket.ticket;

import dev.porchlight.platform.problem.RuleBroken;

final class TooLateToReopen extends RuleBroken {

    TooLateToReopen() {
        super("This ticket was resolved too long ago to be re-opened. Open a new one and mention its number.");
    }
}
