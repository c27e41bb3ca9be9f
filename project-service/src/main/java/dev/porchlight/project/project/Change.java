package dev.porchlight.project.project;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change that was asked for, and what has become of it. */
record Change(
        String title,
        @Nullable UUID contactId,
        State state,
        @Nullable LocalDate targetDate) {

    enum State {
        REQUESTED,
        QUOTED,
        AGREED,
        DECLINED
    }

    Change quoted(@Nullable LocalDate target) {
        return new Change(title, contactId, State.QUOTED, target);
    }

    Change decided(State decision) {
        return new Change(title, contactId, decision, targetDate);
    }
}
