package dev.porchlight.identity.agent;

import dev.porchlight.platform.problem.RuleBroken;

final class AgentHasLeft extends RuleBroken {

    AgentHasLeft() {
        super("This agent has been deactivated.");
    }
}
