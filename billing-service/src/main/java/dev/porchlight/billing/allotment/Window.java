package dev.porchlight.billing.allotment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of a line.
 *
 * @param index from 0
 * @param to its last day; null if it has no end
 */
public record Window(int index, LocalDate from, @Nullable LocalDate to) {

    boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
