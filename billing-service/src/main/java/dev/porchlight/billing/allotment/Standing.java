package dev.porchlight.billing.allotment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a line stood when a period began, computed from all that happened before. Whoever keeps it needs only what
 * happened since to say what is left, as long as nothing is added to what is over.
 */
public final class Standing {

    private final Line line;
    private final LocalDate from;
    private final Fold fold;

    private Standing(Line line, LocalDate from, Fold fold) {
        this.line = line;
        this.from = from;
        this.fold = fold;
    }

    /**
     * Empty in the first period.
     *
     * @param facts all of the line, in the order in which they came
     * @param day a day of the period
     */
    public static Optional<Standing> before(Line line, List<Fact> facts, String currency, LocalDate day) {
        return at(line, new Fold(line, currency), facts, day);
    }

    /**
     * The same for a later period.
     *
     * @param since those that came since this one
     */
    public Optional<Standing> later(List<Fact> since, LocalDate day) {
        return line.run().on(day).from().isAfter(from) ? at(line, fold.forNextPeriod(), since, day) : Optional.empty();
    }

    private static Optional<Standing> at(Line line, Fold fold, List<Fact> facts, LocalDate day) {
        Window window = line.run().on(day);
        if (window.index() == 0) {
            return Optional.empty();
        }
        List<Fact> before = facts.stream()
                .filter(fact -> line.run().within(fact.on()).isBefore(window.from()))
                .toList();
        before.stream().sorted(Comparator.comparing(Fact::on)).forEach(fold::add);
        fold.asOf(window.from().minusDays(1));
        return Optional.of(new Standing(line, window.from(), fold.forNextPeriod()));
    }

    /** What is left on a day of its period or later, with the log since it began. */
    public Allotment allotment(List<Fact> since, LocalDate day) {
        return Allotment.of(fold.forNextPeriod(), line, since, day);
    }

    /** Whether none of these changes how it stood. */
    public boolean holdsBeside(List<Fact> more) {
        return more.stream().noneMatch(fact -> line.run().within(fact.on()).isBefore(from));
    }

    /** The first day of its period: what happened on it or later is to be added. */
    public LocalDate from() {
        return from;
    }

    /** Whether it is of the line as it is agreed now. */
    public boolean isOf(Line agreed) {
        return line.equals(agreed);
    }

    /** Whether it is of the same line, agreed in the same way. */
    public boolean isOfSameAs(Standing other) {
        return isOf(other.line);
    }

    /** How much it remembers: time entries that may be taken back, and itself. */
    public int size() {
        return 1 + fold.size();
    }
}
