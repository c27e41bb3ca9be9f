package dev.porchlight.billing.sums.events;

import dev.porchlight.platform.money.Amount;

/**
 * What is due of a document, rounded to what can be paid in coins. Its total is what it is.
 *
 * @param step what is due is a multiple of it
 * @param amount what is added to the total for that, or taken off it
 */
public record CashRounding(Amount step, Amount amount) {}
