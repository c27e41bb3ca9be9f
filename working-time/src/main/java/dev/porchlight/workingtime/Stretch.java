package dev.porchlight.workingtime;

import java.time.Duration;
import java.time.Instant;

/** Time from one moment to another, the second not in it. */
record Stretch(Instant from, Instant to) {

    Duration length() {
        return Duration.between(from, to);
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }
}
