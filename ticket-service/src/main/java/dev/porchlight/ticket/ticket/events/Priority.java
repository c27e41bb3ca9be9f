package dev.porchlight.ticket.ticket.events;

import com.fasterxml.jackson.annotation.JsonValue;

/** How soon a ticket is to be dealt with, from the least to the most pressing. */
public enum Priority implements Word {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /** What urgency and impact suggest: critical when both are high, low when one is low and the other not high. */
    public static Priority proposedFor(Level urgency, Level impact) {
        return switch (urgency.ordinal() + impact.ordinal()) {
            case 4 -> CRITICAL;
            case 3 -> HIGH;
            case 2 -> MEDIUM;
            default -> LOW;
        };
    }

    @Override
    @JsonValue
    public String word() {
        return Word.spell(this);
    }
}
