package dev.porchlight.catalogue.request;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where one part of a request stands. */
public enum PartStatus {
    WAITING,
    APPROVED,
    IN_PROGRESS,
    DONE,
    REJECTED,
    EXPIRED,
    WITHDRAWN;

    /** How it is spelt outside of Java. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it ended without being agreed to, so that it can be sent again. */
    boolean endedUnapproved() {
        return this == REJECTED || this == EXPIRED || this == WITHDRAWN;
    }
}
