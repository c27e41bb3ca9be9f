/**
 * How documents are added up: nothing but arithmetic, the same for quotes, invoices and credit notes. It is exact:
 * decimals, and every rounding is said. {@code sums.events} holds the results as they stand in events.
 */
package dev.porchlight.billing.sums;
