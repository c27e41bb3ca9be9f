package dev.porchlight.platform.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;

/**
 * Reads the event store in the order of its numbers, and passes over a number only when no transaction is left that
 * could still bring it. As long as no number is missing that is one statement. Where one is, the locks of those who are
 * writing say from where on others may be on their way ({@code V0_4__numbers_on_their_way.sql}); no clock is asked.
 */
class StoreReader {

    /** Events in one statement. */
    static final int MOST_AT_ONCE = 100;

    private static final String AFTER = """
            select globalindex, type, aggregateidentifier, sequencenumber, eventidentifier, timestamp, payloadtype,
                   payloadrevision, payload, metadata
            from domainevententry where globalindex > ? order by globalindex limit\s""" + MOST_AT_ONCE;

    private static final String AMONG = AFTER.replace("> ?", "= any(?)");

    private static final String WRITERS = """
            select objid::bigint from pg_locks
            where locktype = 'advisory' and classid = 1886351216 and objsubid = 2
              and database = (select oid from pg_database where datname = current_database())""";

    /** Locks say numbers modulo this. */
    private static final long MODULUS = 1L << 30;

    private final DataSource dataSource;

    StoreReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What follows, to the end of what may be read by now; read as it is asked for. */
    Stream<TrackedEventData<byte[]>> after(TrackingToken position) {
        return Stream.iterate(
                        batchAfter(position),
                        batch -> !batch.isEmpty(),
                        batch -> batch.size() < MOST_AT_ONCE
                                ? List.of()
                                : batchAfter(batch.getLast().trackingToken()))
                .flatMap(List::stream);
    }

    /** All that are there after a position, whether or not something before them is still on its way. */
    Stream<TrackedEventData<byte[]>> thereAfter(long index) {
        return Stream.iterate(
                        thereInOneStatement(index),
                        batch -> !batch.isEmpty(),
                        batch -> batch.size() < MOST_AT_ONCE ? List.of() : thereInOneStatement(index(batch.getLast())))
                .flatMap(List::stream);
    }

    private List<TrackedEventData<byte[]>> thereInOneStatement(long index) {
        try (Connection connection = dataSource.getConnection()) {
            return after(connection, index);
        } catch (SQLException e) {
            throw new JdbcException("The event store could not be read", e);
        }
    }

    /** The next events, at most {@link #MOST_AT_ONCE}; fewer if there are no more that may be read by now. */
    List<TrackedEventData<byte[]>> batchAfter(TrackingToken position) {
        var from = position == null ? at(0) : (GapAwareTrackingToken) position;
        try (Connection connection = dataSource.getConnection()) {
            if (from.hasGaps()) {
                boolean settled = lowestBefore(connection, from.getIndex()) >= from.getIndex();
                List<TrackedEventData<byte[]>> late = among(connection, from);
                if (!late.isEmpty() || !settled) {
                    return late;
                }
            }
            List<TrackedEventData<byte[]>> found = after(connection, from.getIndex());
            if (found.size() == upTo(found, from.getIndex(), from.getIndex()).size()) {
                return found;
            }
            // Numbers are missing. Whoever has one of them has shown it by now, or has come to an end; so look again.
            long last = index(found.getLast());
            long settled = Math.min(last, lowestBefore(connection, last));
            return upTo(after(connection, from.getIndex()), from.getIndex(), settled);
        } catch (SQLException e) {
            throw new JdbcException("The event store could not be read", e);
        }
    }

    /** Those up to a number, and those that follow without one missing. */
    private static List<TrackedEventData<byte[]>> upTo(
            List<TrackedEventData<byte[]>> events, long before, long settled) {
        long reached = before;
        int count = 0;
        for (var event : events) {
            if (index(event) > settled && index(event) != reached + 1) {
                break;
            }
            reached = index(event);
            count++;
        }
        return events.subList(0, count);
    }

    /** The number up to which nobody can bring any more; far ahead if nobody is writing. */
    private static long lowestBefore(Connection connection, long near) throws SQLException {
        long lowest = Long.MAX_VALUE;
        try (var statement = connection.prepareStatement(WRITERS);
                ResultSet writers = statement.executeQuery()) {
            while (writers.next()) {
                lowest = Math.min(lowest, nearest(writers.getLong(1), near));
            }
        }
        return lowest;
    }

    /** The number that a lock means: of those it may mean, the one nearest to another. */
    static long nearest(long lock, long near) {
        long ahead = Math.floorMod(lock - near, MODULUS);
        return near + (ahead > MODULUS / 2 ? ahead - MODULUS : ahead);
    }

    private static List<TrackedEventData<byte[]>> after(Connection connection, long index) throws SQLException {
        try (var statement = connection.prepareStatement(AFTER)) {
            statement.setLong(1, index);
            return read(statement, StoreReader::at);
        }
    }

    /** A position that was stored when gaps were listed in it. */
    private static List<TrackedEventData<byte[]>> among(Connection connection, GapAwareTrackingToken position)
            throws SQLException {
        try (var statement = connection.prepareStatement(AMONG)) {
            statement.setArray(
                    1, connection.createArrayOf("bigint", position.getGaps().toArray()));
            var reached = new GapAwareTrackingToken[] {position};
            return read(statement, index -> reached[0] = reached[0].advanceTo(index, Integer.MAX_VALUE));
        }
    }

    private interface PositionOf {
        TrackingToken index(long index);
    }

    private static List<TrackedEventData<byte[]>> read(PreparedStatement statement, PositionOf position)
            throws SQLException {
        List<TrackedEventData<byte[]>> events = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                events.add(new TrackedDomainEventData<>(
                        position.index(row.getLong("globalindex")),
                        new GenericDomainEventEntry<>(
                                row.getString("type"),
                                row.getString("aggregateidentifier"),
                                row.getLong("sequencenumber"),
                                row.getString("eventidentifier"),
                                row.getString("timestamp"),
                                row.getString("payloadtype"),
                                row.getString("payloadrevision"),
                                row.getBytes("payload"),
                                row.getBytes("metadata"))));
            }
        }
        return events;
    }

    private static GapAwareTrackingToken at(long index) {
        return new GapAwareTrackingToken(index, List.of());
    }

    private static long index(TrackedEventData<?> event) {
        return event.trackingToken().position().orElseThrow();
    }
}
