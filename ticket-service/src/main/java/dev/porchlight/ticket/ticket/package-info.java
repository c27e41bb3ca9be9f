/**
 * A ticket is one thing that a customer reported and the service team sees to. It always belongs to one organisation
 * and one requester there; only that organisation's people follow it; it is resolved or active, and while it is
 * resolved nothing is said to it until it is re-opened, which is possible for a set time.
 *
 * <p>{@link dev.porchlight.ticket.ticket.commands commands} are decided by {@code Ticket} and become
 * {@link dev.porchlight.ticket.ticket.events events}; {@code write} and {@code read} are its two sides to the web.
 */
package dev.porchlight.ticket.ticket;
