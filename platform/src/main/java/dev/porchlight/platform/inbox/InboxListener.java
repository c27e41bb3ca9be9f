package dev.porchlight.platform.inbox;

import java.util.function.Supplier;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/** Starts the consumer when the service is ready, and stops it before anything it needs. */
class InboxListener implements SmartLifecycle {

    private final Supplier<ConcurrentMessageListenerContainer<String, byte[]>> makeContainer;
    private ConcurrentMessageListenerContainer<String, byte[]> container;
    private volatile boolean running;

    InboxListener(Supplier<ConcurrentMessageListenerContainer<String, byte[]>> makeContainer) {
        this.makeContainer = makeContainer;
    }

    @Override
    public void start() {
        running = true;
        container = makeContainer.get();
        if (container != null) {
            container.start();
        }
    }

    @Override
    public void stop() {
        running = false;
        if (container != null) {
            container.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 100;
    }
}
