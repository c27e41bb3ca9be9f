package dev.porchlight.platform.eventstore;

import dev.porchlight.platform.problem.RuleBroken;

/** So much has happened to something that it takes too long to make it as it was. */
public final class TooLongToLookBack extends RuleBroken {

    TooLongToLookBack() {
        super("So much has happened here that it cannot be shown as it was. Its history has all of it.");
    }
}
