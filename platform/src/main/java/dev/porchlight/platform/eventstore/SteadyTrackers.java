package dev.porchlight.platform.eventstore;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.EventProcessingModule;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventProcessorSpanFactory;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.messaging.StreamableMessageSource;

/** Axon's event processing with our trackers for its own; they are given what Axon would give them. */
class SteadyTrackers extends EventProcessingModule {

    private final Map<String, EventHandlerInvoker> invokers = new ConcurrentHashMap<>();

    /** Who is told of events by the tracker of this name. */
    Optional<EventHandlerInvoker> handlersOf(String name) {
        return Optional.ofNullable(invokers.get(name));
    }

    @Override
    protected EventProcessor trackingEventProcessor(
            String name,
            EventHandlerInvoker handlers,
            TrackingEventProcessorConfiguration settings,
            StreamableMessageSource<TrackedEventMessage<?>> source) {
        invokers.put(name, handlers);
        return new SteadyTracker(TrackingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(handlers)
                .rollbackConfiguration(rollbackConfiguration(name))
                .errorHandler(errorHandler(name))
                .messageMonitor(messageMonitor(TrackingEventProcessor.class, name))
                .messageSource(source)
                .tokenStore(tokenStore(name))
                .transactionManager(transactionManager(name))
                .trackingEventProcessorConfiguration(settings)
                .spanFactory(configuration.getComponent(EventProcessorSpanFactory.class)));
    }
}
