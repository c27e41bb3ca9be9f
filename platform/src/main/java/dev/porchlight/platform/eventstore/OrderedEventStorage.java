package dev.porchlight.platform.eventstore;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;

/**
 * Axon's engine for writing, and for reading aggregates; a {@link StoreReader} for those who follow the store. Axon's
 * own judges by an event's time whether a missing number may still come, and so loses events whose time was told by
 * somebody or comes from a clock that is behind.
 */
class OrderedEventStorage extends JdbcEventStorageEngine {

    /** In bytes of JSON. Kafka takes a megabyte, with key and headers; consumers are told nothing else. */
    private static final int LARGEST_EVENT = 1_000_000;

    private final StoreReader reader;
    private final boolean snapshots;
    private final AtomicLong appended = new AtomicLong();

    /** What the last look came to the end with; asked and written by the store's one producer. */
    private Look last = new Look(null, -1);

    private record Look(TrackingToken reached, long appended) {}

    OrderedEventStorage(JdbcEventStorageEngine.Builder settings, StoreReader reader, boolean snapshots) {
        super(settings);
        this.reader = reader;
        this.snapshots = snapshots;
    }

    /** All events that are there after a position, whether or not something before them is still on its way. */
    Stream<TrackedEventMessage<?>> readWhatIsThere(long index) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                reader.thereAfter(index), getEventSerializer(), upcasterChain);
    }

    /** There is something to be read. */
    void hasMore() {
        appended.incrementAndGet();
    }

    /**
     * Axon's producer ({@code mayBlock}) looks again after each look that found something. Where that came to the end
     * and nothing was appended here since, the database is spared; another replica's events are found by the next poll.
     */
    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(TrackingToken position, boolean mayBlock) {
        if (!mayBlock) {
            return reader.after(position);
        }
        long before = appended.get();
        if (position != null && last.equals(new Look(position, before))) {
            last = new Look(null, -1);
            return Stream.empty();
        }
        var found = reader.batchAfter(position);
        boolean ended = !found.isEmpty() && found.size() < StoreReader.MOST_AT_ONCE;
        last = ended ? new Look(found.getLast().trackingToken(), before) : new Look(null, -1);
        return found.stream();
    }

    /** @throws EventTooLarge before anything is stored */
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        for (EventMessage<?> event : events) {
            // What is serialized is kept with the event, and written below.
            if (event.serializePayload(serializer, byte[].class).getData().length > LARGEST_EVENT) {
                throw new EventTooLarge();
            }
        }
        super.appendEvents(events, serializer);
    }

    /** Most services have none; so the database is not asked before every command there. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateId) {
        return snapshots ? super.readSnapshotData(aggregateId) : Stream.empty();
    }
}
