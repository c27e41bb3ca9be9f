package dev.porchlight.notification.contact;

import dev.porchlight.platform.problem.RuleBroken;

/** The answer belongs to no challenge that was given out for this form, or is wrong. */
class ChallengeIsNotOurs extends RuleBroken {

    ChallengeIsNotOurs() {
        super("The check that you are not a robot did not succeed. Your message was not sent; try again.");
    }
}
