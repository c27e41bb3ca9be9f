package dev.porchlight.notification.contact;

import dev.porchlight.platform.problem.RuleBroken;

/** The challenge was given out too long ago. */
class ChallengeHasExpired extends RuleBroken {

    ChallengeHasExpired() {
        super("The check that you are not a robot has run out. Your message was not sent; try again.");
    }
}
