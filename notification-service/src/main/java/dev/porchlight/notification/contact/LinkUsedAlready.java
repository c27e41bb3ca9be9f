package dev.porchlight.notification.contact;

import dev.porchlight.platform.problem.RuleBroken;

/** A mailed link is good for one message, and for an hour. */
class LinkUsedAlready extends RuleBroken {

    LinkUsedAlready() {
        super("This link has been used, or is too old. Your message was not sent; ask for a new link.");
    }
}
