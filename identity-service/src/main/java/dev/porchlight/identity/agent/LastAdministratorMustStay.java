package dev.porchlight.identity.agent;

import dev.porchlight.platform.problem.RuleBroken;

final class LastAdministratorMustStay extends RuleBroken {

    LastAdministratorMustStay() {
        super("This is the last active administrator. Make somebody else an administrator first.");
    }
}
