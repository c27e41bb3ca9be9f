package dev.porchlight.platform.inbox;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deals with each event once in effect: its id is recorded in the same transaction as what is done about it, and an
 * event whose id is there already is passed over.
 */
class Inbox {

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);

    /** Longer than any producer repeats itself. */
    private static final Duration MEMORY = Duration.ofDays(30);

    private final Handlers handlers;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Inbox(Handlers handlers, JdbcClient jdbc, TransactionTemplate transaction) {
        this.handlers = handlers;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Deals with all in one transaction, which spares a commit for each; if one of them fails, with each in its own.
     *
     * @throws BatchListenerFailedException naming the first that failed by itself; those before it are dealt with
     */
    void receive(List<ConsumerRecord<String, byte[]>> events) {
        try {
            transaction.executeWithoutResult(status -> dealWith(events));
        } catch (RuntimeException e) {
            for (ConsumerRecord<String, byte[]> event : events) {
                try {
                    transaction.executeWithoutResult(status -> dealWith(List.of(event)));
                } catch (RuntimeException failure) {
                    throw new BatchListenerFailedException("An event could not be dealt with", failure, event);
                }
            }
        }
    }

    private void dealWith(List<ConsumerRecord<String, byte[]>> events) {
        Map<Envelope, byte[]> wanted = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> event : events) {
            Envelope envelope = Envelope.of(event);
            if (handlers.wants(envelope.type())) {
                wanted.put(envelope, event.value());
            }
        }
        Set<String> fresh =
                record(wanted.keySet().stream().map(Envelope::id).distinct().toArray(String[]::new));
        wanted.forEach((envelope, payload) -> {
            // Taken out, so that one that came twice at once is dealt with once.
            if (fresh.remove(envelope.id())) {
                handlers.handle(envelope, payload);
            }
        });
    }

    /** Notes that these were received, and returns which had not been before. */
    private Set<String> record(String... ids) {
        if (ids.length == 0) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("""
                        insert into inbox (event_id) select unnest(?) on conflict do nothing returning event_id""").param(ids).query(String.class).list());
    }

    /** Puts an event aside that cannot be dealt with, so that those behind it can. */
    void park(ConsumerRecord<?, ?> event, Exception failure) {
        @SuppressWarnings("unchecked")
        Envelope envelope = Envelope.of((ConsumerRecord<String, byte[]>) event);
        log.error("Parked event {} {}: it could not be dealt with", envelope.type(), envelope.id(), failure);
        StringWriter stackTrace = new StringWriter();
        failure.printStackTrace(new PrintWriter(stackTrace));
        transaction.executeWithoutResult(status -> {
            record(envelope.id());
            jdbc.sql("""
                    insert into inbox_parked (event_id, topic, type, headers, payload, error)
                    values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                    .params(
                            envelope.id(),
                            event.topic(),
                            envelope.type(),
                            Arrays.stream(event.headers().toArray())
                                    .map(h -> h.key() + ": " + new String(h.value(), StandardCharsets.UTF_8))
                                    .collect(Collectors.joining("\n")),
                            new String((byte[]) event.value(), StandardCharsets.UTF_8),
                            stackTrace.toString())
                    .update();
        });
    }

    /** Forgets what was received too long ago to come again. */
    void forgetOld() {
        jdbc.sql("delete from inbox where received_at < ?")
                .param(java.sql.Timestamp.from(Instant.now().minus(MEMORY)))
                .update();
    }
}
