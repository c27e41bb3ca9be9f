package dev.porchlight.ticket.questions;

import dev.porchlight.platform.problem.RuleBroken;

/** What was answered is not what is asked now, and has not been for a day. */
public final class QuestionsHaveChanged extends RuleBroken {

    public QuestionsHaveChanged() {
        super("The questions have changed since you answered them. Answer them as they are now.");
    }
}
