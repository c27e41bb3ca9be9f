package dev.porchlight.ticket.ticket;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** The tickets beside the one that a command is for. What is done to them is done in the same transaction, or not at all. */
interface OtherTickets {

    /**
     * @param act is the other's to decide, and what it applies is applied to the other
     * @param at the pointer to the id within what was sent
     * @throws dev.porchlight.platform.problem.InvalidInput there, if there is no such ticket
     */
    <R> R ask(UUID ticket, String at, Function<TicketBesideOthers, R> act);

    /** Lets a ticket come into being. */
    void open(Callable<Ticket> ticket);
}
