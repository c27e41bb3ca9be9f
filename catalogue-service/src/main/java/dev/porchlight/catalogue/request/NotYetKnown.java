package dev.porchlight.catalogue.request;

import dev.porchlight.platform.problem.RuleBroken;

final class NotYetKnown extends RuleBroken {

    NotYetKnown() {
        super("Your account is so new that the catalogue has not heard of it yet. Try again in a moment.");
    }
}
