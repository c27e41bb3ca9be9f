package dev.porchlight.identity.visit;

import dev.porchlight.platform.problem.RuleBroken;

final class ContactCannotBeVisited extends RuleBroken {

    ContactCannotBeVisited() {
        super("This person has been deactivated and sees nothing in the portal.");
    }
}
