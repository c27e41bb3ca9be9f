package dev.porchlight.billing.settings.write;

import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.billing.sums.events.TaxCategory;
import dev.porchlight.platform.problem.InvalidInput;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** A line's tax, as it is sent. */
public record TaxInput(
        @NotNull(message = "is required") TaxCategory category,

        @NotNull(message = "is required")
        @Size(max = 12, message = "is too long")
        @Digits(integer = 3, fraction = 4, message = "must be a percentage with at most 4 decimals")
        @PositiveOrZero(message = "cannot be negative")
        @DecimalMax(value = "100", message = "cannot be more than 100")
        @Schema(description = "In percent, as decimal text", example = "20")
        String rate) {

    /** @throws InvalidInput if there is a rate where the category says there is none */
    public Tax toTax(String pointer) {
        Tax tax = Tax.of(category, rate);
        if (category != TaxCategory.STANDARD && !tax.rate().equals("0")) {
            throw new InvalidInput(pointer + "/rate", "must be 0 unless the category is standard");
        }
        return tax;
    }
}
