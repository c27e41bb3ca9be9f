package dev.porchlight.catalogue.request.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why something is approved at once. */
public enum AtOnce {
    /** Who asks for it is one. */
    PRIMARY_SERVICE_CONTACT,
    /** No rule asks anybody. */
    NOBODY_ASKED;

    /** How it is spelt outside of Java. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
