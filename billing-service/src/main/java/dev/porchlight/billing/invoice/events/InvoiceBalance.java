package dev.porchlight.billing.invoice.events;

import dev.porchlight.platform.money.Amount;

/**
 * How an invoice stands after something was paid or credited.
 *
 * @param due what is still to be paid, never negative
 * @param unallocated what came in beyond its total
 */
public record InvoiceBalance(Amount credited, Amount paid, Amount due, Amount unallocated) {}
