package dev.porchlight.platform.command;

import dev.porchlight.platform.position.Position;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/** The last event that this thread's command appended. Commands run on the thread that sends them. */
final class LastAppended {

    private static final ThreadLocal<Position> POSITION = new ThreadLocal<>();

    private static final ThreadLocal<Long> UNSEEN = new ThreadLocal<>();

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

    /** Notes how many of the aggregate's events are not for who sent the command. */
    static void unseen(long events) {
        UNSEEN.set(events);
    }

    /** The version reached, as who sent the command counts. */
    static long seenVersion() {
        return position().version() - (UNSEEN.get() == null ? 0 : UNSEEN.get());
    }

    static void forget() {
        POSITION.remove();
        UNSEEN.remove();
    }
}
