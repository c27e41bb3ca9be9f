package dev.porchlight.catalogue.request;

import dev.porchlight.platform.problem.RuleBroken;

/** Whoever clicks late is told who was before them. */
final class DecidedAlready extends RuleBroken {

    /** @param by whoever it was; empty for nobody in particular */
    DecidedAlready(PartStatus how, String by) {
        super(
                how == PartStatus.EXPIRED
                        ? "This was already closed, because nobody decided in time."
                        : by.isEmpty()
                                ? "This was already decided."
                                : how == PartStatus.REJECTED
                                        ? "This was already rejected by " + by + "."
                                        : how == PartStatus.WITHDRAWN
                                                ? "This was already withdrawn by " + by + "."
                                                : "This was already approved by " + by + ".");
    }
}
