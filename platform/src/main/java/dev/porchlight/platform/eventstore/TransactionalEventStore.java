package dev.porchlight.platform.eventstore;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wakes the trackers when the database transaction has committed, which may be later than Axon's unit of work: a
 * request with an Idempotency-Key commits its events together with its answer. Woken too early, they would find
 * nothing and sleep until the next poll.
 */
class TransactionalEventStore extends EmbeddedEventStore {

    TransactionalEventStore(Builder builder) {
        super(builder);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            super.afterCommit(events);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                TransactionalEventStore.super.afterCommit(events);
            }
        });
    }
}
