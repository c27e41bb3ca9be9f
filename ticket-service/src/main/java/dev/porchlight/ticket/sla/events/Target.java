package dev.porchlight.ticket.sla.events;

import org.jspecify.annotations.Nullable;

/**
 * What is promised for one priority, in minutes of working time.
 *
 * @param responseMinutes until the service team answers for the first time; null if that is not promised
 * @param resolutionMinutes until the ticket is resolved; null if that is not promised
 */
public record Target(
        @Nullable Integer responseMinutes, @Nullable Integer resolutionMinutes) {}
