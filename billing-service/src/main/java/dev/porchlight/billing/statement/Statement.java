package dev.porchlight.billing.statement;

import dev.porchlight.platform.money.Amount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a period: {@code opening + charged + rounded − credited − paid = closing = due − unallocated}.
 *
 * @param rounded what was added to what is due for coins, or taken off it
 * @param due what is to be paid of all invoices at its end
 * @param unallocated what came in beyond the invoices' totals by its end
 */
public record Statement(
        LocalDate from,
        LocalDate to,
        Amount opening,
        List<Entry> entries,
        Amount charged,
        Amount rounded,
        Amount credited,
        Amount paid,
        Amount closing,
        Amount due,
        Amount unallocated) {

    /**
     * Something charged, which counts up, or credited or paid, which counts down; or rounded, which does either.
     *
     * @param balance what is owed after it
     */
    public record Entry(
            UUID id,
            UUID invoiceId,
            LocalDate day,

            @Schema(allowableValues = {"invoice", "rounding", "credit", "payment"})
            String kind,

            @Nullable String number,
            @Nullable String text,
            Amount amount,
            Amount balance) {}
}
