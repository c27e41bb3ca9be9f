package dev.porchlight.identity.crm;

import dev.porchlight.platform.problem.RuleBroken;

final class DynamicsIsNotConfigured extends RuleBroken {

    DynamicsIsNotConfigured() {
        super("The portal has not been told where Microsoft Dynamics 365 is. The operations guide says how.");
    }
}
