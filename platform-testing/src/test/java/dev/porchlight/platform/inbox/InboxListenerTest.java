package dev.porchlight.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

class InboxListenerTest {

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void aBrokerThatCannotBeFoundIsAskedForAgain() {
        var listener = new InboxListener(
                () -> {
                    if (tries.incrementAndGet() < 3) {
                        throw new KafkaException("No resolvable bootstrap urls");
                    }
                    return null;
                },
                Duration.ofMillis(1));
        listener.start();
        assertThat(listener.isRunning()).isTrue();
        await().untilAsserted(() -> assertThat(tries).hasValue(3));
        listener.stop();
    }
}
