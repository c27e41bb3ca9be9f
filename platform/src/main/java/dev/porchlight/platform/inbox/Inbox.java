package dev.porchlight.platform.inbox;

import dev.porchlight.telemetry.Spans;
import dev.porchlight.telemetry.Work;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deals with each event once in effect: its id, and how far its partition has been read, are recorded in the same
 * transaction as what is done about it, and an event whose id is there already is passed over. What a handler cannot deal
 * with is parked for that handler alone, after a few tries: other handlers have the event, and later events go on.
 * Ids are kept for ever: a topic that was lost is filled again from its service's store, with the same ids, however old.
 */
class Inbox {

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);

    /** All other events of the partition wait meanwhile. */
    private static final List<Duration> PAUSES = List.of(Duration.ofMillis(50), Duration.ofMillis(250));

    private record Received(Envelope envelope, ConsumerRecord<String, byte[]> event) {}

    private final Handlers handlers;
    private final ReadPositions positions;
    private final Parked parked;
    private final TransactionTemplate transaction;
    private final TransactionTemplate savepoint;

    Inbox(Handlers handlers, ReadPositions positions, Parked parked, PlatformTransactionManager transactions) {
        this.handlers = handlers;
        this.positions = positions;
        this.parked = parked;
        transaction = new TransactionTemplate(transactions);
        savepoint = savepoint(transactions);
    }

    static TransactionTemplate savepoint(PlatformTransactionManager transactions) {
        TransactionTemplate nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return nested;
    }

    /**
     * Deals with all in one transaction, which spares a commit for each; if one of them fails, with each in its own.
     *
     * @throws BatchListenerFailedException naming the first that cannot be dealt with just now
     */
    void receive(List<ConsumerRecord<String, byte[]>> events) {
        try {
            transaction.executeWithoutResult(status -> dealWith(events, Handlers.Handler::handle));
        } catch (RuntimeException e) {
            waitIfItPasses(e, events.getFirst());
            events.forEach(this::receiveAlone);
        }
    }

    private void receiveAlone(ConsumerRecord<String, byte[]> event) {
        for (Duration pause : PAUSES) {
            try {
                transaction.executeWithoutResult(status -> dealWith(List.of(event), Handlers.Handler::handle));
                return;
            } catch (RuntimeException e) {
                waitIfItPasses(e, event);
                LockSupport.parkNanos(pause.toNanos());
            }
        }
        try {
            transaction.executeWithoutResult(status -> dealWith(List.of(event), this::handleOrPark));
        } catch (RuntimeException e) {
            // Not even parking was possible.
            throw new BatchListenerFailedException("An event cannot be dealt with just now", e, event);
        }
    }

    private static void waitIfItPasses(RuntimeException failure, ConsumerRecord<String, byte[]> event) {
        if (PassingFailure.is(failure)) {
            throw new BatchListenerFailedException("Events cannot be dealt with just now", failure, event);
        }
    }

    private interface Way {
        void handle(Handlers.Handler handler, Envelope envelope, ConsumerRecord<String, byte[]> event);
    }

    private void dealWith(List<ConsumerRecord<String, byte[]>> events, Way way) {
        List<ConsumerRecord<String, byte[]>> wanted = events.stream()
                .filter(event -> handlers.wants(Envelope.typeOf(event)))
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        List<Received> received = wanted.stream().flatMap(this::read).toList();
        Set<String> fresh = positions.advance(
                events,
                received.stream().map(one -> one.envelope.id()).distinct().toList());
        for (Received one : received) {
            // Taken out, so that one that came twice at once is dealt with once.
            if (fresh.remove(one.envelope.id())) {
                dealWith(one, way);
            }
        }
    }

    private void dealWith(Received one, Way way) {
        String name = one.envelope.type().replaceFirst("^porchlight\\.", "");
        try (Work work = Spans.enter(SpanKind.CONSUMER, name, Envelope.traceOf(one.event), one.envelope.time())) {
            for (Handlers.Handler handler : handlers.of(one.envelope.type())) {
                way.handle(handler, one.envelope, one.event);
            }
        }
    }

    /** One whose headers cannot be read is parked at once: it will not be otherwise. */
    private Stream<Received> read(ConsumerRecord<String, byte[]> event) {
        Envelope envelope;
        try {
            envelope = Envelope.of(event);
            Objects.requireNonNull(envelope.id(), "ce_id");
        } catch (RuntimeException malformed) {
            parked.add(event, Parked.ALL_HANDLERS, malformed);
            return Stream.empty();
        }
        return Stream.of(new Received(envelope, event));
    }

    private void handleOrPark(Handlers.Handler handler, Envelope envelope, ConsumerRecord<String, byte[]> event) {
        try {
            savepoint.executeWithoutResult(status -> handler.handle(envelope, event));
        } catch (RuntimeException e) {
            if (PassingFailure.is(e)) {
                throw e;
            }
            parked.add(event, handler.name(), e);
        }
    }

    /** As {@link PlayParked} says. */
    void playAgain(List<String> ids) {
        List<Parked.Waiting> waiting = parked.waiting(ids);
        long failed = waiting.stream().filter(one -> !playAgain(one)).count();
        log.warn("Of {} parked events {} were dealt with", waiting.size(), waiting.size() - failed);
    }

    private boolean playAgain(Parked.Waiting one) {
        try {
            transaction.executeWithoutResult(status -> {
                Envelope envelope = Envelope.of(one.event());
                for (Handlers.Handler handler : handlers.of(envelope.type(), one.handler())) {
                    handler.handle(envelope, one.event());
                }
                parked.remove(one.id(), one.handler());
            });
            return true;
        } catch (RuntimeException e) {
            log.error("Event {} stays parked for {}", one.id(), one.handler(), e);
            return false;
        }
    }
}
