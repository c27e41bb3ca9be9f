package dev.porchlight.billing.quote.write;

import dev.porchlight.billing.line.Percentage;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.money.KnownCurrency;
import dev.porchlight.platform.money.NotNegative;
import dev.porchlight.platform.text.RichText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is offered, as it is sent. */
public record QuoteInput(
        @NotNull(message = "is required") @Size(max = 200, message = "must have at most 200 characters")
        String title,

        @Schema(description = "Rich text: simple HTML. Anything else in it is taken out.")
        @Size(max = RichText.LONGEST, message = "must have at most 50,000 characters")
        @Nullable
        String introduction,

        @NotNull(message = "is required") @Size(min = 1, max = 50, message = "must be 1 to 50 sections")
        List<@NotNull(message = "is required") @Valid SectionInput> sections,

        @Percentage @Schema(example = "10") @Nullable String discountPercent,
        @Valid @NotNegative @Nullable Amount discount,

        @Schema(description = "The small print. Left out, it is that of the settings.")
        @Size(max = 10_000, message = "must have at most 10,000 characters")
        @Nullable
        String terms,

        @NotNull(message = "is required") LocalDate validUntil,
        @Nullable Boolean projectWork,

        @Schema(description = "Left out, it is as the settings say.") @Nullable
        Boolean pricesIncludeTax,

        @NotNull(message = "is required") @KnownCurrency @Schema(example = "GBP")
        String currency) {

    /** Lines that belong together. */
    record SectionInput(
            @Schema(description = "To keep the section it is; left out, it is a new one") @Nullable
            UUID id,

            @NotNull(message = "is required") @Size(max = 200, message = "must have at most 200 characters")
            String title,

            @NotNull(message = "is required") @Size(min = 1, max = 200, message = "must be 1 to 200 lines")
            List<@NotNull(message = "is required") @Valid LineInput> lines) {}
}
