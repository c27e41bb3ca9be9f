/** Taxes and totals as they stand in events, and are shown. */
package dev.porchlight.billing.sums.events;
