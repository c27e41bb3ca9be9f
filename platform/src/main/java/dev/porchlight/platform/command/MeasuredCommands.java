package dev.porchlight.platform.command;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.problem.RuleBroken;
import dev.porchlight.telemetry.Spans;
import dev.porchlight.telemetry.TraceContext;
import dev.porchlight.telemetry.Work;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many commands of each kind there are, how long they take, and how they end; each is a part of its trace. */
class MeasuredCommands {

    private record Kind(Class<?> command, String outcome) {}

    private final MeterRegistry meters;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    MeasuredCommands(MeterRegistry meters) {
        this.meters = meters;
    }

    void send(Object command, Runnable sending) {
        long begun = System.nanoTime();
        String outcome = "failed";
        try (Work work = Spans.enter(SpanKind.INTERNAL, command.getClass().getSimpleName(), TraceContext.current())) {
            try {
                sending.run();
                outcome = "done";
            } catch (RuleBroken | NotFound | NotAllowed | InvalidInput refused) {
                outcome = "refused";
                work.with("refused", refused.getClass().getSimpleName());
                throw refused;
            } catch (RuntimeException e) {
                work.failed(e.toString());
                throw e;
            }
        } finally {
            timer(new Kind(command.getClass(), outcome)).record(Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private Timer timer(Kind kind) {
        return timers.computeIfAbsent(kind, key -> Timer.builder("porchlight.commands")
                .description("Commands by how they ended: done, refused by a rule, or failed")
                .tag("command", key.command().getSimpleName())
                .tag("outcome", key.outcome())
                .register(meters));
    }
}
