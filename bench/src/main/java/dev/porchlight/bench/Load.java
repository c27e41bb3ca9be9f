package dev.porchlight.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps a number of connections busy for a while, again and again with requests of one kind. */
final class Load {

    static final int CONNECTIONS = 16;

    /** One request on one connection; throws if the answer is not the one hoped for. */
    @FunctionalInterface
    interface Request {
        void send(HttpConnection connection, int worker, long count) throws IOException;
    }

    /**
     * What came of one round.
     *
     * @param latencies in nanoseconds, in no order
     * @param cpu CPU milliseconds, by process
     */
    record Round(long[] latencies, double seconds, Map<String, Double> cpu) {}

    private final Portal portal;
    private final int connections;
    private final long most;
    private final AtomicLong counter = new AtomicLong();

    /**
     * @param connections how many are under way at a time
     * @param most how many requests there can be in all: each has a number of its own, and some use something up
     */
    Load(Portal portal, int connections, long most) {
        this.portal = portal;
        this.connections = connections;
        this.most = most;
    }

    /** Until the time is over, or the numbers are. */
    Round round(Duration time, Request request) throws IOException, InterruptedException {
        Map<String, Double> before = Cpu.millis(portal);
        long start = System.nanoTime();
        long[] latencies = burst(start + time.toNanos(), request);
        return new Round(latencies, (System.nanoTime() - start) / 1e9, Cpu.between(before, Cpu.millis(portal)));
    }

    private long[] burst(long end, Request request) throws IOException, InterruptedException {
        ConcurrentLinkedQueue<long[]> latencies = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<IOException> failures = new ConcurrentLinkedQueue<>();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            for (int worker = 0; worker < connections; worker++) {
                int number = worker;
                threads.submit(() -> {
                    try (HttpConnection connection = new HttpConnection(portal.port())) {
                        latencies.add(work(connection, number, end, request));
                    } catch (IOException e) {
                        failures.add(e);
                    }
                });
            }
            threads.shutdown();
            threads.awaitTermination(60, TimeUnit.SECONDS);
        }
        if (!failures.isEmpty()) {
            throw failures.peek();
        }
        return latencies.stream().flatMapToLong(Arrays::stream).toArray();
    }

    private long[] work(HttpConnection connection, int worker, long end, Request request) throws IOException {
        long[] latencies = new long[1024];
        int count = 0;
        for (long now = System.nanoTime(); now < end; ) {
            long number = counter.getAndIncrement();
            if (number >= most) {
                break;
            }
            request.send(connection, worker, number);
            long after = System.nanoTime();
            if (count == latencies.length) {
                latencies = Arrays.copyOf(latencies, count * 2);
            }
            latencies[count++] = after - now;
            now = after;
        }
        return Arrays.copyOf(latencies, count);
    }

    static double percentile(long[] sortedNanos, int percent) {
        return sortedNanos.length == 0
                ? 0
                : sortedNanos[Math.min(sortedNanos.length - 1, sortedNanos.length * percent / 100)] / 1e6;
    }
}
