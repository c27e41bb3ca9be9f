package dev.porchlight.ticket.ticket;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** The tickets beside the one that a command is for. What is done to them is done in the same transaction, or not at all. */
interface OtherTickets {

    /**
     * @param at the pointer to the id within what was sent
     * @throws dev.porchlight.platform.problem.InvalidInput there, if there is no such ticket
     */
    void tell(UUID ticket, String at, Consumer<Ticket> act);

    /** Lets a ticket come into being. */
    void open(Callable<Ticket> ticket);
}
