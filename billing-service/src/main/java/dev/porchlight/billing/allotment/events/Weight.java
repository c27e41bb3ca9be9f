package dev.porchlight.billing.allotment.events;

/**
 * How much more, or less, work of a type counts.
 *
 * @param factor decimal text: {@code 1.5} makes three minutes of two
 */
public record Weight(String workType, String factor) {}
