package dev.porchlight.billing.settings.write;

import dev.porchlight.billing.sums.events.Terms;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/** Within what time to pay, as it is sent. */
public record TermsInput(
        @NotNull(message = "is required")
        @PositiveOrZero(message = "cannot be negative")
        @Max(value = 365, message = "cannot be more than 365")
        Integer count,

        @NotNull(message = "is required") Terms.Unit unit) {

    public Terms toTerms() {
        return new Terms(count, unit);
    }
}
