package dev.porchlight.billing.allotment.events;

import org.jspecify.annotations.Nullable;

/**
 * What of a period that is over can still be used.
 *
 * @param most how much may be carried into a period in all; null for everything
 * @param periods for how many periods after its own it stays
 */
public record RollOver(@Nullable Long most, int periods) {}
