package dev.porchlight.billing.invoice.events;

import dev.porchlight.billing.sums.events.CashRounding;
import dev.porchlight.platform.money.Amount;
import org.jspecify.annotations.Nullable;

/**
 * How an invoice stands after something was paid or credited.
 *
 * @param due what is still to be paid, never negative
 * @param unallocated what came in beyond what is charged
 * @param cashRounding what is in {@code due} for coins; null where it is due to the penny
 */
public record InvoiceBalance(
        Amount credited,
        Amount paid,
        Amount due,
        Amount unallocated,
        @Nullable CashRounding cashRounding) {}
