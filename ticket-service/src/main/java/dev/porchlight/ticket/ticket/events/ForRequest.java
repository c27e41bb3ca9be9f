package dev.porchlight.ticket.ticket.events;

import java.util.UUID;

/**
 * The part of a request that a ticket is the work on.
 *
 * @param number what people call the request by
 * @param part from 1
 */
public record ForRequest(UUID id, long number, int part) {}
