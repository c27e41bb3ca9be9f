package dev.porchlight.billing.allotment;

import dev.porchlight.billing.allotment.events.DrawFirst;
import dev.porchlight.billing.allotment.events.RollOver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Of what is left, what is the period's own and what was carried into it; those of the oldest period lapse first. */
final class Pots {

    /** What is left of an earlier period, whose index says when it lapses. */
    private static final class Lot {
        private final int of;
        private long amount;

        private Lot(int of, long amount) {
            this.of = of;
            this.amount = amount;
        }
    }

    /** What a time entry took of what was carried, in which period. */
    private record Took(int window, long carried, long own) {}

    private final List<Lot> lots = new ArrayList<>();
    private final Map<UUID, Took> tookOf = new HashMap<>();
    private long own;
    private long lastOwn;
    private long lastCarried;

    /** What a time entry took is of no use when its period is over. */
    Pots forNextPeriod() {
        Pots pots = new Pots();
        lots.forEach(lot -> pots.lots.add(new Lot(lot.of, lot.amount)));
        pots.own = own;
        return pots;
    }

    long left() {
        return own + carried();
    }

    long carried() {
        return lots.stream().mapToLong(lot -> lot.amount).sum();
    }

    void give(long amount) {
        own += amount;
    }

    /** Takes it even where there is less. What is missing is then owed. */
    void takeAll(long amount, DrawFirst first) {
        // In two steps: "own -= … take()" would forget what is taken of it.
        long taken = take(amount, first);
        own -= amount - taken;
    }

    /** Takes what there is of an amount, and returns how much that is. */
    long take(long amount, DrawFirst first) {
        long there = Math.min(amount, Math.max(0, left()));
        if (first == DrawFirst.CARRIED) {
            lastCarried = takeCarried(there);
            lastOwn = takeOwn(there - lastCarried);
        } else {
            lastOwn = takeOwn(there);
            lastCarried = takeCarried(there - lastOwn);
        }
        return lastCarried + lastOwn;
    }

    /** Remembers whose time it was that took something last. */
    void note(UUID entry, int window) {
        tookOf.merge(
                entry,
                new Took(window, lastCarried, lastOwn),
                (before, now) -> before.window() == window
                        ? new Took(window, before.carried() + now.carried(), before.own() + now.own())
                        : now);
    }

    /** What was taken last comes back first, to where it came from; of a period that is over, it is the present one's. */
    void giveBack(UUID entry, int window, long amount, DrawFirst first) {
        Took took = tookOf.get(entry);
        long toCarried = 0;
        if (took != null && took.window() == window && !lots.isEmpty()) {
            long afterOwn = first == DrawFirst.OWN ? amount : Math.max(0, amount - took.own());
            toCarried = Math.min(took.carried(), afterOwn);
            lots.getFirst().amount += toCarried;
            tookOf.put(
                    entry,
                    new Took(window, took.carried() - toCarried, Math.max(0, took.own() - (amount - toCarried))));
        }
        own += amount - toCarried;
    }

    /** All of it lapses. */
    long empty() {
        long lapsed = left();
        lots.clear();
        own = 0;
        return lapsed;
    }

    /** The period with this index ends: what is its own is carried as far as it may be. Returns how much lapses. */
    long turn(RollOver rollOver, int index) {
        long before = left();
        lots.removeIf(lot -> lot.of + rollOver.periods() <= index);
        if (own > 0) {
            long room = rollOver.most() == null ? own : Math.max(0, rollOver.most() - carried());
            lots.add(new Lot(index, Math.min(own, room)));
            own = 0;
        }
        return before - left();
    }

    private long takeOwn(long amount) {
        long taken = Math.max(0, Math.min(own, amount));
        own -= taken;
        return taken;
    }

    private long takeCarried(long amount) {
        long open = Math.max(0, amount);
        for (Lot lot : lots) {
            long taken = Math.min(lot.amount, open);
            lot.amount -= taken;
            open -= taken;
        }
        return Math.max(0, amount) - open;
    }
}
