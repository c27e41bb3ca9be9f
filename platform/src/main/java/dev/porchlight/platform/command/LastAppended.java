package dev.porchlight.platform.command;

import dev.porchlight.platform.position.Position;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/** The last event that this thread's command appended. Commands run on the thread that sends them. */
final class LastAppended {

    private static final ThreadLocal<Position> POSITION = new ThreadLocal<>();

    private LastAppended() {}

    static EventMessage<?> note(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> appended) {
            POSITION.set(new Position(appended.getAggregateIdentifier(), appended.getSequenceNumber()));
        }
        return event;
    }

    static Position position() {
        return POSITION.get();
    }

    static void forget() {
        POSITION.remove();
    }
}
