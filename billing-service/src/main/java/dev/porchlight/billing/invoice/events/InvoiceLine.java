package dev.porchlight.billing.invoice.events;

import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.platform.money.Amount;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is charged.
 *
 * @param quantity decimal text, as are {@code unitPrice}, in major units, and {@code discountPercent}
 * @param amount what it comes to, its discount taken off
 */
public record InvoiceLine(
        UUID id,
        @Nullable String code,
        String description,
        String quantity,
        @Nullable String unit,
        String unitPrice,
        @Nullable String discountPercent,
        Tax tax,
        Amount amount) {}
