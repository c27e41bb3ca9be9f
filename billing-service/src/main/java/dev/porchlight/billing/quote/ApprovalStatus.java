package dev.porchlight.billing.quote;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How it stands with those who have to agree before a quote is sent. */
public enum ApprovalStatus {
    WAITING,
    APPROVED,
    REFUSED,
    EXPIRED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
