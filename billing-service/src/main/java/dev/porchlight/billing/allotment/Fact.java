package dev.porchlight.billing.allotment;

import dev.porchlight.billing.allotment.events.CountedWork;
import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a line. All else in its log follows from such and from what was agreed.
 *
 * @param on the day at the MSP on which it was said
 * @param amount what work takes, in the unit's smallest, negative where a correction takes less; what a top-up gives; by
 *     what is adjusted
 * @param price of a top-up; null if it costs nothing
 * @param text a top-up's reference, or why something was adjusted
 * @param work null if it is none
 */
public record Fact(
        UUID id,
        Kind kind,
        LocalDate on,
        long amount,
        @Nullable Amount price,
        @Nullable String text,
        @Nullable CountedWork work) {

    public enum Kind {
        WORK,
        TOP_UP,
        ADJUSTMENT
    }
}
