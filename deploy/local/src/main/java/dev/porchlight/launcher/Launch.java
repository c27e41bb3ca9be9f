package dev.porchlight.launcher;

import java.util.List;
import java.util.Map;

/**
 * How a process is started and stopped.
 *
 * @param environment what it gets on top of ours
 * @param stopSignal the signal that ends it in an orderly way
 */
record Launch(List<String> command, Map<String, String> environment, StopSignal stopSignal) {

    enum StopSignal {
        TERM,
        /** PostgreSQL's "fast" stop: TERM would wait for clients to leave by themselves. */
        INT,
        /** For what has nothing to lose. */
        KILL
    }

    static Launch of(List<String> command, Map<String, String> environment) {
        return new Launch(command, environment, StopSignal.TERM);
    }
}
