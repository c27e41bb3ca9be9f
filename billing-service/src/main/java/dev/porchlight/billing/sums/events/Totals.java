package dev.porchlight.billing.sums.events;

import dev.porchlight.platform.money.Amount;
import java.util.List;

/**
 * What a document comes to.
 *
 * @param lines the sum of the lines as they are shown: net, or with tax where prices include it
 * @param discount on the whole document, taken off {@code lines}
 * @param taxes per category and rate, in a fixed order
 * @param total {@code net + tax}, to the penny
 */
public record Totals(Amount lines, Amount discount, Amount net, List<TaxPart> taxes, Amount tax, Amount total) {}
