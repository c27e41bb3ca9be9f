package dev.porchlight.billing.settings.write;

import dev.porchlight.billing.settings.events.BankDetails;
import dev.porchlight.billing.settings.events.BillingSettings;
import dev.porchlight.billing.settings.events.TaxRate;
import dev.porchlight.billing.sums.events.RoundingRule;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.money.KnownCurrency;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.text.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The settings as they are sent. */
record SettingsInput(
        @NotNull(message = "is required") @Valid PartyInput seller,
        @Valid @Nullable BankDetailsInput bankDetails,

        @NotNull(message = "is required") @Size(min = 1, max = 30, message = "must be 1 to 30 rates")
        List<@NotNull(message = "is required") @Valid TaxRateInput> taxRates,

        @NotNull(message = "is required") @Valid TermsInput terms,
        @NotNull(message = "is required") RoundingRule roundingRule,

        @Schema(
                description =
                        "To a multiple of which what is due of an invoice is rounded, for coins; left out, to none")
        @Valid
        @Nullable
        Amount cashRounding,

        @NotNull(message = "is required") Boolean pricesIncludeTax,

        @NotNull(message = "is required") @KnownCurrency @Schema(example = "GBP")
        String currency,

        @NotNull(message = "is required") @Size(max = 60, message = "is too long") @Schema(example = "Europe/London")
        String timeZone,

        @NotNull(message = "is required") @Pattern(regexp = PREFIX, message = PREFIX_IS) @Schema(example = "INV-")
        String invoicePrefix,

        @NotNull(message = "is required") @Pattern(regexp = PREFIX, message = PREFIX_IS) @Schema(example = "CN-")
        String creditNotePrefix,

        @Size(max = 10_000, message = "must have at most 10,000 characters") @Nullable
        String quoteTerms,

        @Size(max = 2_000, message = "must have at most 2,000 characters") @Nullable
        String invoiceNotes,

        @NotNull(message = "is required") @Size(max = 500, message = "must have at most 500 characters")
        String consent,

        @Schema(description = "When quotes have to be agreed to before they are sent; left out, never") @Valid @Nullable
        QuoteApprovalInput quoteApproval) {

    /** In minor units. To more than the largest nobody rounds what a customer owes. */
    private static final int SMALLEST_COIN = 2;

    private static final int LARGEST_COIN = 1_000;

    static final String PREFIX = "[A-Za-z0-9/._-]{0,12}";
    static final String PREFIX_IS = "must be at most 12 letters, digits, / . _ or -";

    /** @param name by which people choose it */
    record TaxRateInput(
            @NotNull(message = "is required") @Size(max = 60, message = "must have at most 60 characters")
            String name,

            @NotNull(message = "is required") @Valid TaxInput tax) {}

    /** Where to pay to. */
    record BankDetailsInput(
            @NotNull(message = "is required") @Size(max = 100, message = "is too long")
            String accountName,

            @Size(max = 100, message = "is too long") @Nullable
            String bankName,

            @Size(max = 20, message = "is too long") @Nullable
            String sortCode,

            @Size(max = 34, message = "is too long") @Nullable
            String accountNumber,

            @Pattern(regexp = "[A-Z]{2}[0-9]{2}[A-Z0-9 ]{8,36}", message = "is no IBAN")
            @Schema(example = "GB33BUKB20201555555555")
            @Nullable
            String iban,

            @Pattern(regexp = "[A-Z0-9]{8}([A-Z0-9]{3})?", message = "is no BIC")
            @Schema(example = "BUKBGB22")
            @Nullable
            String bic) {

        BankDetails toBankDetails() {
            return new BankDetails(
                    PlainText.line("/bankDetails/accountName", accountName),
                    bankName,
                    sortCode,
                    accountNumber,
                    iban,
                    bic);
        }
    }

    BillingSettings toSettings() {
        List<TaxRate> rates = new ArrayList<>();
        for (int i = 0; i < taxRates.size(); i++) {
            TaxRateInput rate = taxRates.get(i);
            rates.add(new TaxRate(
                    PlainText.line("/taxRates/" + i + "/name", rate.name()),
                    rate.tax().toTax("/taxRates/" + i + "/tax")));
        }
        return new BillingSettings(
                seller.toParty("/seller"),
                bankDetails == null ? null : bankDetails.toBankDetails(),
                rates,
                terms.toTerms(),
                roundingRule,
                coins(),
                pricesIncludeTax,
                currency,
                zone(),
                invoicePrefix,
                creditNotePrefix,
                quoteTerms,
                invoiceNotes,
                PlainText.line("/consent", consent),
                quoteApproval == null ? null : quoteApproval.toApproval("/quoteApproval"));
    }

    private @Nullable Amount coins() {
        if (cashRounding == null) {
            return null;
        }
        if (!cashRounding.currency().equals(currency)) {
            throw new InvalidInput("/cashRounding/currency", "must be the settings', " + currency);
        }
        if (cashRounding.minorUnits() < SMALLEST_COIN || cashRounding.minorUnits() > LARGEST_COIN) {
            throw new InvalidInput("/cashRounding/minorUnits", "must be " + SMALLEST_COIN + " to " + LARGEST_COIN);
        }
        return cashRounding;
    }

    private String zone() {
        try {
            return ZoneId.of(timeZone).getId();
        } catch (DateTimeException e) {
            throw new InvalidInput("/timeZone", "is not a time zone we know, such as Europe/London");
        }
    }
}
