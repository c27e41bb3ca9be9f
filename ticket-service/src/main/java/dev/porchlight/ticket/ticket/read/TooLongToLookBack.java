package dev.porchlight.ticket.ticket.read;

import dev.porchlight.platform.problem.RuleBroken;

final class TooLongToLookBack extends RuleBroken {

    TooLongToLookBack() {
        super("So much has happened to this ticket that it cannot be shown as it was. Its conversation has all of it.");
    }
}
