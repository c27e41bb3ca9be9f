package dev.porchlight.billing.document;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** How long the steps take in which files are made. */
@Component
class Steps {

    private final MeterRegistry meters;

    Steps(MeterRegistry meters) {
        this.meters = meters;
    }

    /** @param step {@code print} or {@code seal} */
    <T> T timed(String step, Supplier<T> work) {
        return Timer.builder("porchlight.documents")
                .description("Files that were printed or sealed, and how long that took")
                .tag("step", step)
                .register(meters)
                .record(work);
    }
}
