package dev.porchlight.billing.invoice.write;

import dev.porchlight.billing.invoice.events.InvoiceContent;
import dev.porchlight.billing.invoice.events.InvoiceLine;
import dev.porchlight.billing.line.Amounts;
import dev.porchlight.billing.line.Percentage;
import dev.porchlight.billing.line.Quantity;
import dev.porchlight.billing.line.UnitPrice;
import dev.porchlight.billing.settings.events.BillingSettings;
import dev.porchlight.billing.settings.write.TaxInput;
import dev.porchlight.billing.settings.write.TermsInput;
import dev.porchlight.billing.sums.SumLine;
import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.money.KnownCurrency;
import dev.porchlight.platform.money.NotNegative;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.text.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is charged, as it is sent. */
record InvoiceInput(
        @NotNull(message = "is required") @Size(max = 200, message = "must have at most 200 characters")
        String reference,

        @Size(max = 60, message = "must have at most 60 characters") @Nullable
        String orderNumber,

        @Size(max = 100, message = "must have at most 100 characters") @Nullable
        String agreement,

        @Size(max = 2_000, message = "must have at most 2,000 characters") @Nullable
        String notes,

        @NotNull(message = "is required") @Size(min = 1, max = 500, message = "must be 1 to 500 lines")
        List<@NotNull(message = "is required") @Valid InvoiceLineInput> lines,

        @Percentage @Schema(example = "10") @Nullable String discountPercent,
        @Valid @NotNegative @Nullable Amount discount,

        @Schema(description = "Left out, it is as the settings say.") @Nullable
        Boolean pricesIncludeTax,

        @NotNull(message = "is required") @KnownCurrency @Schema(example = "GBP")
        String currency,

        @Valid @Nullable TermsInput terms) {

    /** Something that is charged, as it is sent. */
    record InvoiceLineInput(
            @Schema(description = "To keep the line it is; left out, it is a new one") @Nullable
            UUID id,

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
            @NotNull(message = "is required") @Valid TaxInput tax) {

        InvoiceLine toLine(String pointer, String currency) {
            Tax lineTax = tax.toTax(pointer + "/tax");
            return new InvoiceLine(
                    id == null ? UUID.randomUUID() : id,
                    code,
                    PlainText.line(pointer + "/description", description),
                    Amounts.plain(quantity),
                    unit,
                    Amounts.plain(unitPrice),
                    Amounts.plain(discountPercent),
                    lineTax,
                    Amounts.of(
                            SumLine.of(quantity, unitPrice, discountPercent, lineTax),
                            currency,
                            pointer + "/unitPrice"));
        }
    }

    /** @throws InvalidInput at the field that cannot be */
    InvoiceContent toContent(BillingSettings settings) {
        if (discount != null && discountPercent != null) {
            throw new InvalidInput("/discountPercent", "cannot be given together with an amount");
        }
        if (discount != null && !discount.currency().equals(currency)) {
            throw new InvalidInput("/discount/currency", "must be the invoice's");
        }
        List<InvoiceLine> content = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            InvoiceLine line = lines.get(i).toLine("/lines/" + i, currency);
            if (content.stream().anyMatch(other -> other.id().equals(line.id()))) {
                throw new InvalidInput("/lines/" + i + "/id", "is another line's");
            }
            content.add(line);
        }
        return new InvoiceContent(
                PlainText.line("/reference", reference),
                orderNumber,
                agreement,
                notes,
                content,
                discountPercent,
                discount,
                pricesIncludeTax == null ? settings.pricesIncludeTax() : pricesIncludeTax,
                currency,
                terms == null ? null : terms.toTerms(),
                settings.roundingRule());
    }
}
