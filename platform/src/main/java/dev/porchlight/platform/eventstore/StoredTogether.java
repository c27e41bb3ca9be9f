package dev.porchlight.platform.eventstore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/**
 * The events of many commands of one transaction, stored by one statement instead of one for each command. What has to be read
 * again before is stored first.
 */
public final class StoredTogether {

    private static final ScopedValue<StoredTogether> OPEN = ScopedValue.newInstance();

    private final List<EventMessage<?>> events = new ArrayList<>();
    private final Set<String> aggregates = new HashSet<>();
    private Consumer<List<EventMessage<?>>> store;

    private StoredTogether() {}

    /** Sends commands; their events are stored when it returns, within the transaction that is open. */
    public static void whenAllAreSent(Runnable sending) {
        StoredTogether together = new StoredTogether();
        ScopedValue.where(OPEN, together).run(sending);
        together.flush();
    }

    /** @return false if they are to be stored right away */
    static boolean keep(List<? extends EventMessage<?>> events, Consumer<List<EventMessage<?>>> store) {
        if (!OPEN.isBound()) {
            return false;
        }
        StoredTogether together = OPEN.get();
        together.store = store;
        for (EventMessage<?> event : events) {
            together.events.add(event);
            if (event instanceof DomainEventMessage<?> ofAggregate) {
                together.aggregates.add(ofAggregate.getAggregateIdentifier());
            }
        }
        return true;
    }

    static void storeBeforeReading(String aggregate) {
        if (OPEN.isBound() && OPEN.get().aggregates.contains(aggregate)) {
            OPEN.get().flush();
        }
    }

    private void flush() {
        if (!events.isEmpty()) {
            List<EventMessage<?>> stored = List.copyOf(events);
            events.clear();
            aggregates.clear();
            store.accept(stored);
        }
    }
}
