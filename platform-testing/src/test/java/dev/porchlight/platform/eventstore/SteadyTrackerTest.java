package dev.porchlight.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;

class SteadyTrackerTest {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @EventHandler
    void on(String event) {
        heard.add(event);
    }

    @Test
    void whatOnlyTheNextVersionKnowsIsNotPassedOver() {
        EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        SteadyTracker tracker = new SteadyTracker(TrackingEventProcessor.builder()
                .name("tracker")
                .eventHandlerInvoker(
                        SimpleEventHandlerInvoker.builder().eventHandlers(this).build())
                .messageSource(store)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.INSTANCE));
        tracker.start();
        try {
            store.publish(GenericEventMessage.asEventMessage("known"));
            await().until(() -> heard.equals(List.of("known")));
            store.publish(
                    GenericEventMessage.asEventMessage(new UnknownSerializedType(null, null)),
                    GenericEventMessage.asEventMessage("behind"));
            await().until(() -> !heard.equals(List.of("known"))
                    || tracker.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState));
            assertThat(heard).containsExactly("known");
        } finally {
            tracker.shutDown();
            store.shutDown();
        }
    }
}
