package dev.porchlight.platform.command;

import dev.porchlight.platform.problem.NotAllowed;

/** An agent who acts as a customer cannot decide for them. */
public final class OnlyInPerson extends NotAllowed {

    public OnlyInPerson() {
        super("Nobody can do this for somebody else. The customer has to do it themselves.");
    }
}
