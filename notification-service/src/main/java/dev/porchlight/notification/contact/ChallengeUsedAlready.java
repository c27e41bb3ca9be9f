package dev.porchlight.notification.contact;

import dev.porchlight.platform.problem.RuleBroken;

/** A solved challenge is good for one message. */
class ChallengeUsedAlready extends RuleBroken {

    ChallengeUsedAlready() {
        super("This check that you are not a robot was used before. Your message was not sent; try again.");
    }
}
