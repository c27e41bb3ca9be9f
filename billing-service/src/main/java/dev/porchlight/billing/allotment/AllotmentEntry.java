package dev.porchlight.billing.allotment;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.porchlight.billing.allotment.events.CountedWork;
import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log: by how much it changes what is left, and what is left then.
 *
 * @param id of what it follows from; null for what follows from the day
 * @param period the first day of the period it counts in
 * @param over what of it is beyond the allotment, and so not in the amount; negative where a correction takes it back
 * @param charge what is charged for it; negative where a correction takes it back; null for nothing
 * @param late whether the work is of a period that was over when it was logged
 */
public record AllotmentEntry(
        @Nullable UUID id,
        LocalDate on,
        LocalDate period,
        Kind kind,
        long amount,
        long balance,
        long over,
        @Nullable Amount charge,
        boolean late,
        @Nullable String text,
        @Nullable CountedWork work) {

    /** Why there is more, or less. */
    public enum Kind {
        ALLOTMENT,
        LAPSED,
        CARRIED_OUT,
        CARRIED_IN,
        TOP_UP,
        ADJUSTMENT,
        BLOCK,
        WORK,
        /** Work that was beyond the allotment and waited for what was then bought. */
        WAITING;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
