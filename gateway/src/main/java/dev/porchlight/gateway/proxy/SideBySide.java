package dev.porchlight.gateway.proxy;

import dev.porchlight.gateway.PortalSettings;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Asks several services at the same time. Whoever takes longer than a second is not waited for. */
@Component
public class SideBySide {

    private static final int PATIENCE_MILLIS = 1_000;

    private final PortalSettings settings;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    SideBySide(PortalSettings settings) {
        this.settings = settings;
    }

    /** The address of a path, at the service that answers for it; {@code said} is where it is configured. */
    public URI addressOf(String path, String said) {
        return settings.services().values().stream()
                .filter(service ->
                        service.paths().stream().anyMatch(noun -> path.matches("/api/" + noun + "([/?].*)?")))
                .map(service -> URI.create(service.urls().getFirst() + path))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(said + ": no service answers for " + path));
    }

    /** When the time is over, whatever is still being waited for is interrupted, which ends its connection. */
    public <T> List<Future<T>> ask(List<Callable<T>> questions) {
        try {
            return threads.invokeAll(questions, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Why there is no answer, for the log. */
    public static String reason(Future<?> answer) {
        return answer.state() == Future.State.FAILED
                ? answer.exceptionNow().toString()
                : "no answer in " + PATIENCE_MILLIS + " ms";
    }
}
