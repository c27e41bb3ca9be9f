package dev.porchlight.billing.sums.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a rate is what it is. All but the first are at 0 %, and are told apart on every document. */
public enum TaxCategory {
    STANDARD,
    ZERO_RATED,
    EXEMPT,
    REVERSE_CHARGE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
