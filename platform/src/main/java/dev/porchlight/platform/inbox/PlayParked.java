package dev.porchlight.platform.inbox;

import java.util.List;
import java.util.function.Supplier;

/** Gives events that were parked to the handlers they wait for, once what was wrong is mended. */
public class PlayParked {

    private final Supplier<Inbox> inbox;

    PlayParked(Supplier<Inbox> inbox) {
        this.inbox = inbox;
    }

    /**
     * In the order in which they came, each in a transaction of its own; what fails again stays parked.
     *
     * @param ids of events, or {@code all}
     */
    public void run(List<String> ids) {
        inbox.get().playAgain(ids);
    }
}
