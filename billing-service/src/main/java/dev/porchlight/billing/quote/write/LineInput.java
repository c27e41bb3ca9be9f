package dev.porchlight.billing.quote.write;

import dev.porchlight.billing.line.Amounts;
import dev.porchlight.billing.line.Percentage;
import dev.porchlight.billing.line.Quantity;
import dev.porchlight.billing.line.UnitPrice;
import dev.porchlight.billing.quote.events.QuoteLine;
import dev.porchlight.billing.settings.write.TaxInput;
import dev.porchlight.billing.sums.SumLine;
import dev.porchlight.billing.sums.events.Charge;
import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.platform.text.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that is offered, as it is sent. */
record LineInput(
        @Schema(description = "To keep the line it is; left out, it is a new one") @Nullable
        UUID id,

        @Nullable UUID productId,

        @Size(max = 40, message = "must have at most 40 characters") @Nullable
        String code,

        @NotNull(message = "is required") @Size(max = 1_000, message = "must have at most 1,000 characters")
        String description,

        @NotNull(message = "is required") @Quantity @Schema(description = "As decimal text", example = "1.25")
        String quantity,

        @Size(max = 30, message = "must have at most 30 characters") @Nullable
        String unit,

        @NotNull(message = "is required")
        @UnitPrice
        @Schema(description = "In major units, as decimal text", example = "84.50")
        String unitPrice,

        @Percentage @Schema(example = "10") @Nullable String discountPercent,
        @NotNull(message = "is required") Charge charge,
        @Nullable Boolean optional,
        @NotNull(message = "is required") @Valid TaxInput tax) {

    QuoteLine toLine(String pointer, String currency) {
        Tax lineTax = tax.toTax(pointer + "/tax");
        return new QuoteLine(
                id == null ? UUID.randomUUID() : id,
                productId,
                code,
                PlainText.line(pointer + "/description", description),
                Amounts.plain(quantity),
                unit,
                Amounts.plain(unitPrice),
                Amounts.plain(discountPercent),
                charge,
                optional != null && optional,
                lineTax,
                Amounts.of(
                        SumLine.of(quantity, unitPrice, discountPercent, lineTax), currency, pointer + "/unitPrice"));
    }
}
