package dev.porchlight.catalogue.asset.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where in its life an asset is. */
public enum AssetStatus {
    ORDERED,
    IN_STOCK,
    IN_USE,
    IN_REPAIR,
    LOST,
    RETIRED;

    /** How it is spelt outside of Java. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
