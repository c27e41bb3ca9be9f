package dev.porchlight.billing.quote.events;

import dev.porchlight.billing.sums.events.Charge;
import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.platform.money.Amount;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is offered.
 *
 * @param productId the product it was taken from; null if it was written by hand
 * @param quantity decimal text, as are {@code unitPrice}, in major units, and {@code discountPercent}
 * @param optional whether the customer may leave it out
 * @param amount what it comes to each time that it is charged, its discount taken off
 */
public record QuoteLine(
        UUID id,
        @Nullable UUID productId,
        @Nullable String code,
        String description,
        String quantity,
        @Nullable String unit,
        String unitPrice,
        @Nullable String discountPercent,
        Charge charge,
        boolean optional,
        Tax tax,
        Amount amount) {}
