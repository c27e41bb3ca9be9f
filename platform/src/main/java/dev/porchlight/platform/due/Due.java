package dev.porchlight.platform.due;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes work due, in the transaction that it is called in: nothing is done of what is rolled back. Whoever has a
 * {@link DueWork} method for the kind does it.
 */
public final class Due {

    private final DueTable table;
    private final JsonMapper json;
    private final Supplier<DueWorkers> workers;

    Due(DueTable table, JsonMapper json, Supplier<DueWorkers> workers) {
        this.table = table;
        this.json = json;
        this.workers = workers;
    }

    /** The work is due as soon as this transaction has committed. */
    public void put(String kind, String key, @Nullable Object payload) {
        put(kind, key, payload, null);
    }

    /**
     * The work is due at a time. What is due already under this key is replaced: so a deadline moves.
     *
     * @param key what the work is about, once within its kind
     * @param payload what its handler is given, kept as JSON
     * @param at null for now
     */
    public void put(String kind, String key, @Nullable Object payload, @Nullable Instant at) {
        table.put(kind, Map.of(key, json.writeValueAsString(payload)), at);
        tellWorkers(kind, at);
    }

    /** The keys are due now, each its own payload. */
    public void putAll(String kind, Iterable<String> keys) {
        putAll(kind, keys, null, false);
    }

    /**
     * The keys are due at a time, each its own payload.
     *
     * @param at null for now
     */
    public void putAll(String kind, Iterable<String> keys, @Nullable Instant at) {
        putAll(kind, keys, at, false);
    }

    /** The keys are due now, each its own payload, before what waits of the kind already. */
    public void putFirst(String kind, Iterable<String> keys) {
        putAll(kind, keys, null, true);
    }

    private void putAll(String kind, Iterable<String> keys, @Nullable Instant at, boolean first) {
        Map<String, String> payloads = new java.util.TreeMap<>();
        keys.forEach(key -> payloads.put(key, json.writeValueAsString(key)));
        if (!payloads.isEmpty()) {
            table.put(kind, payloads, at, first);
            tellWorkers(kind, at);
        }
    }

    /** The same, unless such work was put before and is remembered. */
    public void putOnce(String kind, String key, @Nullable Object payload) {
        if (table.putOnce(kind, key, json.writeValueAsString(payload))) {
            tellWorkers(kind, null);
        }
    }

    /** The work is not due any more. What is in a worker's hands at this moment may still be done. */
    public void drop(String kind, String key) {
        table.drop(kind, key);
    }

    /** Has all of a kind that was given up tried again; returns how many that are. */
    public int again(String kind) {
        int revived = table.again(kind);
        tellWorkers(kind, null);
        return revived;
    }

    private void tellWorkers(String kind, @Nullable Instant at) {
        workers.get().requireKnown(kind);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            workers.get().wake(at);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                workers.get().wake(at);
            }
        });
    }
}
