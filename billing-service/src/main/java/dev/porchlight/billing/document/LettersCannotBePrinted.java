package dev.porchlight.billing.document;

import dev.porchlight.platform.problem.RuleBroken;
import java.util.Map;

/** Printed, each of them would be a blank, and nobody would know. The answer names them. */
final class LettersCannotBePrinted extends RuleBroken {

    private final String letters;

    LettersCannotBePrinted(String letters) {
        super("This document has letters that cannot be printed: " + letters + ". Its page shows them all.");
        this.letters = letters;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("letters", letters);
    }
}
