package dev.porchlight.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** Runs steps side by side, each as soon as those it needs are done; the first failure stops the rest. */
final class Steps {

    private final Display display;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    Steps(Display display) {
        this.display = display;
    }

    void run(List<Step> steps) throws InterruptedException {
        Map<String, CountDownLatch> done = new HashMap<>();
        steps.forEach(step -> done.put(step.name(), new CountDownLatch(1)));
        steps.forEach(step -> display.add(step.name()));
        List<Thread> threads = new ArrayList<>();
        for (Step step : steps) {
            threads.add(Thread.ofVirtual().unstarted(() -> runOne(step, done, threads)));
        }
        threads.forEach(Thread::start);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException asked) {
            stop(threads);
            throw asked;
        }
        switch (failure.get()) {
            case null -> {}
            case RuntimeException e -> throw e;
            case IOException e -> throw new UncheckedIOException(e);
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    private static void stop(List<Thread> threads) throws InterruptedException {
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void runOne(Step step, Map<String, CountDownLatch> done, List<Thread> all) {
        try {
            for (String need : step.needs()) {
                done.get(need).await();
            }
            display.begin(step.name());
            step.action().run(text -> display.detail(step.name(), text));
            display.done(step.name());
            done.get(step.name()).countDown();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error e) {
            if (failure.compareAndSet(null, e)) {
                display.failed(step.name());
                all.stream().filter(thread -> thread != Thread.currentThread()).forEach(Thread::interrupt);
            }
        }
    }
}
