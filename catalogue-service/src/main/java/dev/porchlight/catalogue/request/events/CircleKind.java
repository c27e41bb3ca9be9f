package dev.porchlight.catalogue.request.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who is asked. */
public enum CircleKind {
    /** Those whom the rule names. */
    BY_RULE,
    /** The organisation's Primary Service Contacts, because too few were left of those whom the rule names. */
    PRIMARY_SERVICE_CONTACTS,
    /** Anybody of the service team, because nobody was left at the organisation. */
    SERVICE_TEAM;

    /** How it is spelt outside of Java. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
