package dev.porchlight.forms;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** All editions of a form, from the first. */
public final class Editions {

    /** For how long after a newer edition answers to the one before it still count: somebody may be typing. */
    public static final Duration STILL_COUNTS = Duration.ofDays(1);

    private final List<Edition> all = new ArrayList<>();

    public void add(Edition edition) {
        all.add(edition);
    }

    public List<Edition> all() {
        return Collections.unmodifiableList(all);
    }

    /** The newest; empty before the first. */
    public Optional<Edition> current() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    public Optional<Edition> number(int number) {
        return number >= 1 && number <= all.size() ? Optional.of(all.get(number - 1)) : Optional.empty();
    }

    /** Whether answers to this edition count now: it is the newest, or was until less than a day ago. */
    public boolean counts(int number, Instant now) {
        return number == all.size() && number > 0
                || number == all.size() - 1
                        && number > 0
                        && now.isBefore(all.getLast().publishedAt().plus(STILL_COUNTS));
    }
}
