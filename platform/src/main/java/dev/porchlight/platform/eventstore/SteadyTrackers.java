package dev.porchlight.platform.eventstore;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.EventProcessingModule;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventProcessorSpanFactory;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.SubscribableMessageSource;

/** Axon's event processing with our trackers for its own; they are given what Axon would give them. */
class SteadyTrackers extends EventProcessingModule {

    private final Map<String, EventHandlerInvoker> invokers = new ConcurrentHashMap<>();
    private final Set<String> withCommands = ConcurrentHashMap.newKeySet();

    /** Who is told of events by the processing group of this name. */
    Optional<EventHandlerInvoker> handlersOf(String name) {
        return Optional.ofNullable(invokers.get(name));
    }

    /** Whether they are told in the transaction of the command that caused an event, and not by a tracker. */
    boolean areToldWithCommands(String name) {
        return withCommands.contains(name);
    }

    /** Processing groups that can be told everything again. */
    Set<String> thatCanBeTold() {
        Set<String> names = new TreeSet<>();
        invokers.forEach((name, handlers) -> {
            if (handlers.supportsReset()) {
                names.add(name);
            }
        });
        return names;
    }

    @Override
    protected EventProcessor subscribingEventProcessor(
            String name, EventHandlerInvoker handlers, SubscribableMessageSource<? extends EventMessage<?>> source) {
        invokers.put(name, handlers);
        withCommands.add(name);
        return super.subscribingEventProcessor(name, handlers, source);
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
