package dev.porchlight.catalogue.item.events;

import org.jspecify.annotations.Nullable;

/**
 * The ticket that follows when it is approved.
 *
 * @param ticketType what kind of work it is, in the service team's words
 * @param team who does it; null if nobody in particular
 * @param priority low, medium, high or critical
 */
public record Fulfilment(String ticketType, @Nullable String team, String priority) {}
