package dev.porchlight.ticket.view.events;

/**
 * One of the things that the queue is narrowed or sorted by.
 *
 * @param parameter as the list of tickets calls it
 * @param value as that takes it; several words with commas between them
 */
public record Narrowing(String parameter, String value) {}
