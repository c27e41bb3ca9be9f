package dev.porchlight.platform.eventstore;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far each reader of the store is behind: views, reactions, and the {@code publisher}, whose lag is that of publication.
 * Every replica says the same, whoever reads.
 */
class ReaderLag implements MeterBinder {

    /** Of a reader that starts anew, the position it has reached since. */
    static final String POSITION_OF = """
            select coalesce(
                jsonb_path_query_first(convert_from(token, 'UTF8')::jsonb, '$.**.currentToken.**.index'),
                jsonb_path_query_first(convert_from(token, 'UTF8')::jsonb, '$.**.index'))::bigint as index
            from tokenentry where processorname = %s and token is not null""";

    private static final String POSITION = POSITION_OF.formatted(":reader");

    private static final String EVENTS = """
            select coalesce(max(globalindex), 0) - coalesce((%s), 0) from domainevententry""".formatted(POSITION);

    /** Since the first of them was stored, as it says itself. */
    private static final String SECONDS = """
            select coalesce((
                select greatest(0, extract(epoch from now() - timestamp::timestamptz)) from domainevententry
                where globalindex > coalesce((%s), 0) order by globalindex limit 1), 0)""".formatted(POSITION);

    private final JdbcClient jdbc;
    private final Supplier<Set<String>> readers;

    ReaderLag(JdbcClient jdbc, Supplier<Set<String>> readers) {
        this.jdbc = jdbc;
        this.readers = readers;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (String reader : readers.get()) {
            gauge(meters, "porchlight.reader.lag.events", "Events that are still to be read", reader, this::events);
            gauge(
                    meters,
                    "porchlight.reader.lag",
                    "Age of the first event that is still to be read",
                    reader,
                    this::seconds);
        }
    }

    private static void gauge(
            MeterRegistry meters, String name, String description, String reader, ToDoubleFunction<String> lag) {
        Gauge.builder(name, reader, lag)
                .tag("reader", reader)
                .description(description)
                .baseUnit(name.endsWith("events") ? null : "seconds")
                .register(meters);
    }

    double events(String reader) {
        return number(EVENTS, reader);
    }

    double seconds(String reader) {
        return number(SECONDS, reader);
    }

    private double number(String sql, String reader) {
        return jdbc.sql(sql).param("reader", reader).query(Double.class).single();
    }
}
