package dev.porchlight.platform.eventstore;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wakes the trackers when the database transaction has committed, which may be later than Axon's unit of work: a
 * request with an Idempotency-Key commits its events together with its answer. Woken too early, they would find
 * nothing and sleep until the next poll.
 */
class TransactionalEventStore extends EmbeddedEventStore {

    private final OrderedEventStorage storage;

    TransactionalEventStore(Builder builder, OrderedEventStorage storage) {
        super(builder.storageEngine(storage));
        this.storage = storage;
    }

    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        if (!StoredTogether.keep(events, super::prepareCommit)) {
            super.prepareCommit(events);
        }
    }

    @Override
    public DomainEventStream readEvents(String aggregateId) {
        StoredTogether.storeBeforeReading(aggregateId);
        return super.readEvents(aggregateId);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            wake(events);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake(events);
            }
        });
    }

    private void wake(List<? extends EventMessage<?>> events) {
        storage.hasMore();
        super.afterCommit(events);
    }
}
