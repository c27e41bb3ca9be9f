package dev.porchlight.ticket.ticket;

import dev.porchlight.platform.problem.InvalidInput;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tickets as the event store has them. */
@Component
class OtherTicketsInStore implements OtherTickets {

    private final ObjectProvider<Configuration> axon;

    OtherTicketsInStore(ObjectProvider<Configuration> axon) {
        this.axon = axon;
    }

    @Override
    public <R> R ask(UUID ticket, String at, Function<TicketBesideOthers, R> act) {
        try {
            return tickets().load(ticket.toString()).invoke(act::apply);
        } catch (AggregateNotFoundException e) {
            throw new InvalidInput(at, "is not a ticket that there is");
        }
    }

    @Override
    public void open(Callable<Ticket> ticket) {
        try {
            tickets().newInstance(ticket);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Repository<Ticket> tickets() {
        return axon.getObject().repository(Ticket.class);
    }
}
