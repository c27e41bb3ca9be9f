package dev.porchlight.platform.problem;

import java.util.Map;

/**
 * A rule that refuses a command, named as the sentence it says: {@code TicketAlreadyResolved}. Answered with 409 and
 * a problem type made of the name.
 */
public abstract class RuleBroken extends RuntimeException {

    /** @param detail a sentence for the person who asked: what is so, and what they can do */
    protected RuleBroken(String detail) {
        super(detail, null, false, false);
    }

    /** What else the answer says, by name, such as what differs from what was seen. Nothing, unless a rule says so. */
    public Map<String, Object> details() {
        return Map.of();
    }
}
