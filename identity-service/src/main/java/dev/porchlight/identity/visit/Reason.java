package dev.porchlight.identity.visit;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.text.PlainText;

/** Why an agent uses the portal as somebody else, in 1 to 500 characters; shown to the customer. */
public record Reason(String text) {

    public static final int LONGEST = 500;

    /** @throws InvalidInput if nothing is said, or too much */
    public Reason {
        text = PlainText.line("/reason", text);
        if (text.length() > LONGEST) {
            throw new InvalidInput("/reason", "must be at most " + LONGEST + " characters");
        }
    }
}
