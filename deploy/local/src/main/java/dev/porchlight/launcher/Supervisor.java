package dev.porchlight.launcher;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Keeps what was started: brings back what dies, and stops everything, the last started first. */
final class Supervisor {

    private static final int RESTARTS = 3;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    interface Starter {
        Child start(Step.Detail detail) throws IOException, InterruptedException;
    }

    private final Deque<Child> running = new ArrayDeque<>();
    private final Map<String, List<Instant>> deaths = new HashMap<>();
    private final Consumer<String> say;
    private boolean stopping;

    Supervisor(Consumer<String> say) {
        this.say = say;
    }

    void start(Starter starter, Step.Detail detail) throws IOException, InterruptedException {
        Child child = starter.start(detail);
        synchronized (this) {
            if (!stopping) {
                running.push(child);
                child.process().onExit().thenRun(() -> Thread.ofVirtual().start(() -> died(child, starter)));
                return;
            }
        }
        child.stop();
    }

    private void died(Child child, Starter starter) {
        try {
            synchronized (this) {
                if (stopping || !running.remove(child)) {
                    return;
                }
            }
            child.forget();
            bringBack(child.name(), child.obituary(), starter);
        } catch (IOException e) {
            say.accept(e.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** One that does not even come up again has died once more. */
    private void bringBack(String name, String obituary, Starter starter) throws InterruptedException {
        String last = obituary;
        while (!tooOften(name)) {
            say.accept(last + "\nStarting it again.");
            try {
                start(starter, ignored -> {});
                say.accept(name + " is back.");
                return;
            } catch (IOException | Trouble e) {
                if (isStopping()) {
                    return;
                }
                last = e.getMessage();
            }
        }
        say.accept(last + "\nIt has now died " + (RESTARTS + 1) + " times within " + WINDOW.toMinutes()
                + " minutes and stays down. When the cause is gone: ./portal down, then ./portal up.");
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private synchronized boolean tooOften(String name) {
        Instant now = Instant.now();
        List<Instant> recent = deaths.computeIfAbsent(name, ignored -> new ArrayList<>());
        recent.removeIf(death -> death.isBefore(now.minus(WINDOW)));
        recent.add(now);
        return recent.size() > RESTARTS;
    }

    void stop() throws IOException {
        List<Child> children;
        synchronized (this) {
            stopping = true;
            children = List.copyOf(running);
            running.clear();
        }
        for (Child child : children) {
            child.stop();
        }
    }
}
