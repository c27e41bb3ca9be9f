package dev.porchlight.billing.allotment;

import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a line on a day, and how that came.
 *
 * @param window the period of that day; the first, if the line has not begun; the last, if it is over
 * @param left what is left of what was carried and of the period's own
 * @param carried the part of it that was carried into the period
 * @param available all that the period was given, whether it was used or not
 * @param used all that counts in the period, with what is over
 * @param over what of it is beyond the allotment
 * @param charged what is charged for that, for blocks and for top-ups of the period; null for nothing
 * @param waiting what was done beyond the allotment of a line where work stops, and was not bought yet
 * @param chargedInAll what was charged since the line began, in minor units
 * @param entries all since the line began, or since what is computed onwards from, the oldest first
 */
public record Allotment(
        Window window,
        long left,
        long carried,
        long available,
        long used,
        long over,
        @Nullable Amount charged,
        long waiting,
        long chargedInAll,
        List<AllotmentEntry> entries) {

    /** @param facts those of a day in the order in which they came */
    public static Allotment of(Line line, List<Fact> facts, String currency, LocalDate day) {
        return of(new Fold(line, currency), line, facts, day);
    }

    static Allotment of(Fold fold, Line line, List<Fact> facts, LocalDate day) {
        facts.stream()
                .filter(fact -> !line.run().within(fact.on()).isAfter(day))
                .sorted(Comparator.comparing(Fact::on))
                .forEach(fold::add);
        return fold.asOf(day);
    }

    /** What was left before the first of the entries. */
    public long opening() {
        return entries.isEmpty()
                ? left
                : entries.getFirst().balance() - entries.getFirst().amount();
    }

    /** How much of what the period was given is used, in whole percent; more than 100 if some is over. */
    public long percentUsed() {
        return available <= 0 ? 0 : Math.max(0, used * 100 / available);
    }
}
