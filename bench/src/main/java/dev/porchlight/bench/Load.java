package dev.porchlight.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps a number of connections busy for a while. */
final class Load {

    static final int CONNECTIONS = 16;

    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(3);

    /** Three minutes: tokens are good for five. */
    private static final int MOST_WINDOWS = 18;

    /** One request on one connection; throws if the answer is not the one hoped for. */
    @FunctionalInterface
    interface Request {
        void send(HttpConnection connection, int worker, long count) throws IOException;
    }

    /**
     * What came of it.
     *
     * @param cpu CPU milliseconds per request, by process
     */
    record Result(String name, double perSecond, double p50, double p99, Map<String, Double> cpu) {}

    private final Portal portal;

    Load(Portal portal) {
        this.portal = portal;
    }

    Result run(String name, Duration time, Request request) throws IOException, InterruptedException {
        warmUp(request);
        return measured(name, CONNECTIONS, time, Long.MAX_VALUE, 0, request);
    }

    /**
     * Of requests that use something up: each number is given once, the first ones to warm up.
     *
     * @param connections how many are under way at a time
     */
    Result each(String name, int connections, int warm, int count, Request request)
            throws IOException, InterruptedException {
        burst(connections, LONGEST, warm, 0, request);
        return measured(name, connections, LONGEST, warm + count, warm, request);
    }

    private Result measured(String name, int connections, Duration time, long end, long from, Request request)
            throws IOException, InterruptedException {
        Map<String, Double> before = Cpu.millis(portal);
        long start = System.nanoTime();
        long[] latencies = burst(connections, time, end, from, request);
        double seconds = (System.nanoTime() - start) / 1e9;
        Map<String, Double> used = Cpu.between(before, Cpu.millis(portal));
        used.replaceAll((process, millis) -> millis / Math.max(1, latencies.length));
        Arrays.sort(latencies);
        return new Result(name, latencies.length / seconds, percentile(latencies, 50), percentile(latencies, 99), used);
    }

    /** Until two windows in a row were no quicker than those before: what the JVMs still compile is not measured. */
    private void warmUp(Request request) throws IOException, InterruptedException {
        int best = 0;
        int noQuicker = 0;
        for (int window = 0; window < MOST_WINDOWS && noQuicker < 2; window++) {
            int count = burst(CONNECTIONS, WINDOW, Long.MAX_VALUE, 0, request).length;
            noQuicker = count > best * 1.03 ? 0 : noQuicker + 1;
            best = Math.max(best, count);
        }
    }

    /** Until the time is over, or the numbers are, which begin with {@code from}. */
    private long[] burst(int connections, Duration time, long numbersEnd, long from, Request request)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        ConcurrentLinkedQueue<long[]> latencies = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<IOException> failures = new ConcurrentLinkedQueue<>();
        AtomicLong counter = new AtomicLong(from);
        try (var threads = Executors.newFixedThreadPool(connections)) {
            for (int worker = 0; worker < connections; worker++) {
                int number = worker;
                threads.submit(() -> {
                    try (HttpConnection connection = new HttpConnection(portal.port())) {
                        latencies.add(work(connection, number, end, numbersEnd, counter, request));
                    } catch (IOException e) {
                        failures.add(e);
                    }
                });
            }
            threads.shutdown();
            threads.awaitTermination(time.toSeconds() + 60, TimeUnit.SECONDS);
        }
        if (!failures.isEmpty()) {
            throw failures.peek();
        }
        return latencies.stream().flatMapToLong(Arrays::stream).toArray();
    }

    private static long[] work(
            HttpConnection connection, int worker, long end, long numbersEnd, AtomicLong counter, Request request)
            throws IOException {
        long[] latencies = new long[1024];
        int count = 0;
        for (long now = System.nanoTime(); now < end; ) {
            long number = counter.getAndIncrement();
            if (number >= numbersEnd) {
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
