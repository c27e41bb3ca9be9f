package dev.porchlight.identity.agent;

import dev.porchlight.platform.problem.RuleBroken;

/** Two agents with one address could not both sign in. */
public final class AgentEmailAlreadyUsed extends RuleBroken {

    AgentEmailAlreadyUsed() {
        super("Another agent already has this email address.");
    }
}
