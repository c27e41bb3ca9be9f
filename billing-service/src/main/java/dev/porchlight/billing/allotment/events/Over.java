package dev.porchlight.billing.allotment.events;

import dev.porchlight.platform.money.Amount;
import org.jspecify.annotations.Nullable;

/**
 * What happens when more is used than is left.
 *
 * @param price of an hour, a ticket or a unit; of a block, where blocks are bought; null where work stops, and for money,
 *     of which as much is charged as is over
 * @param block how much a block holds; null where none are bought
 */
public record Over(
        OverRule rule, @Nullable Amount price, @Nullable Long block) {}
