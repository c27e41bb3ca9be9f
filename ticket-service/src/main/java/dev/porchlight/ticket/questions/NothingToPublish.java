package dev.porchlight.ticket.questions;

import dev.porchlight.platform.problem.RuleBroken;

/** What is asked already is what the draft says. */
public final class NothingToPublish extends RuleBroken {

    public NothingToPublish() {
        super("The draft is what is asked already.");
    }
}
