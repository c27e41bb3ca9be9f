package dev.porchlight.billing.product.events;

import dev.porchlight.billing.sums.events.Charge;
import dev.porchlight.billing.sums.events.Tax;
import org.jspecify.annotations.Nullable;

/**
 * What is sold, and for how much.
 *
 * @param code by which it is known, unique among products that are sold
 * @param unit what one of it is, such as {@code hour}
 * @param unitPrice in the currency's major unit, as decimal text: {@code 84.50}
 * @param unitCost what one costs the MSP, as {@code unitPrice}; null if nobody said. Customers never see it.
 */
public record ProductDetails(
        String code,
        String name,
        @Nullable String description,
        @Nullable String unit,
        String unitPrice,
        String currency,
        Charge charge,
        Tax tax,
        @Nullable String unitCost) {}
