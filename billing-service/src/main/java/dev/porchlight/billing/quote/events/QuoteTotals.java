package dev.porchlight.billing.quote.events;

import dev.porchlight.billing.sums.events.Totals;

/**
 * What a quote comes to, apart for what is charged once, every month and every year.
 *
 * @param dueOnAcceptance all of it together, as the first invoice charges it
 */
public record QuoteTotals(Totals oneOff, Totals monthly, Totals yearly, Totals dueOnAcceptance) {}
