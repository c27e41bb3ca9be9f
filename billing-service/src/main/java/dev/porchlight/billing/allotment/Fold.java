package dev.porchlight.billing.allotment;

import dev.porchlight.billing.allotment.AllotmentEntry.Kind;
import dev.porchlight.billing.allotment.events.LineTerms;
import dev.porchlight.billing.allotment.events.OverRule;
import dev.porchlight.billing.allotment.events.RollOver;
import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Walks through a line's days, from the first on, and writes its log. */
final class Fold {

    /** How much is over, and what is charged for it. */
    private record Beyond(long over, long charge) {
        private static final Beyond NOTHING = new Beyond(0, 0);
    }

    private final Line line;
    private final String currency;
    private final List<AllotmentEntry> entries = new ArrayList<>();
    /** Of each time entry, what is beyond the allotment. */
    private final Map<UUID, Beyond> beyondOf = new HashMap<>();

    private final Pots pots;
    private Window window;
    private LineTerms terms;
    /** Whether there is something to say of the first period. */
    private boolean begun;

    private boolean ended;
    private long balance;
    private long waiting;
    private long chargedInAll;
    // Of the period.
    private long available;
    private long used;
    private long over;
    private long charged;

    Fold(Line line, String currency) {
        this.line = line;
        this.currency = currency;
        this.pots = new Pots();
        begin(line.run().window(0));
    }

    private Fold(Fold before) {
        line = before.line;
        currency = before.currency;
        pots = before.pots.forNextPeriod();
        before.beyondOf.forEach((entry, beyond) -> {
            if (!beyond.equals(Beyond.NOTHING)) {
                beyondOf.put(entry, beyond);
            }
        });
        window = before.window;
        terms = before.terms;
        begun = before.begun;
        ended = before.ended;
        balance = before.balance;
        waiting = before.waiting;
        chargedInAll = before.chargedInAll;
        available = before.available;
        used = before.used;
        over = before.over;
        charged = before.charged;
    }

    /** The same without its log, to go on from with facts of later periods. */
    Fold forNextPeriod() {
        return new Fold(this);
    }

    /** How many time entries are remembered. */
    int size() {
        return beyondOf.size();
    }

    /** Facts come in the order of their days. */
    void add(Fact fact) {
        LocalDate on = line.run().within(fact.on());
        turnTo(on);
        open();
        switch (fact.kind()) {
            case TOP_UP -> give(fact, Kind.TOP_UP, on);
            case ADJUSTMENT -> give(fact, Kind.ADJUSTMENT, on);
            case WORK -> {
                if (fact.amount() < 0) {
                    takeBack(fact, on);
                } else {
                    count(fact, on);
                }
            }
        }
    }

    Allotment asOf(LocalDate day) {
        if (!day.isBefore(line.run().startsOn())) {
            open();
            turnTo(day);
        }
        return new Allotment(
                window,
                pots.left(),
                pots.carried(),
                available,
                used,
                over,
                charged == 0 ? null : money(charged),
                waiting,
                chargedInAll,
                List.copyOf(entries));
    }

    /** The first period is given its allotment when there is something to say of it. */
    private void open() {
        if (!begun && window.index() == 0 && !ended) {
            begun = true;
            allot(window.from());
        }
    }

    private void begin(Window next) {
        window = next;
        terms = line.of(next);
        available = 0;
        used = 0;
        over = 0;
        charged = 0;
    }

    private void turnTo(LocalDate day) {
        while (!ended && window.endsBefore(day)) {
            open();
            turn();
        }
    }

    /** All that happens between two periods is of the next one's first day. */
    private void turn() {
        LocalDate next = window.to().plusDays(1);
        RollOver rollOver = terms.rollOver();
        ended = line.run().isOverOn(next);
        long lapsed = ended || rollOver == null ? pots.empty() : pots.turn(rollOver, window.index());
        if (lapsed != 0) {
            write(null, next, Kind.LAPSED, -lapsed, 0, null);
        }
        if (ended) {
            return;
        }
        long carried = pots.left();
        if (carried != 0) {
            write(null, next, Kind.CARRIED_OUT, -carried, 0, null);
        }
        begin(line.run().window(window.index() + 1));
        available = carried;
        if (carried != 0) {
            write(null, next, Kind.CARRIED_IN, carried, 0, null);
        }
        allot(next);
    }

    private void allot(LocalDate on) {
        if (terms.allotment() > 0) {
            pots.give(terms.allotment());
            available += terms.allotment();
            write(null, on, Kind.ALLOTMENT, terms.allotment(), 0, null);
        }
    }

    private void give(Fact fact, Kind kind, LocalDate on) {
        if (fact.amount() < 0) {
            pots.takeAll(-fact.amount(), terms.drawFirst());
        } else {
            pots.give(fact.amount());
        }
        available += fact.amount();
        Amount price = fact.price();
        charged += price == null ? 0 : price.minorUnits();
        write(fact, on, kind, fact.amount(), 0, price);
        long bought = Math.min(waiting, Math.max(0, pots.left()));
        if (bought > 0) {
            waiting -= bought;
            pots.take(bought, terms.drawFirst());
            write(fact, on, Kind.WAITING, -bought, 0, null);
        }
    }

    /** Splits it exactly: what is left is used, and the rest is over. */
    private void count(Fact fact, LocalDate on) {
        OverRule rule = terms.over().rule();
        if (rule == OverRule.NEXT_BLOCK) {
            buyFor(fact, on);
        }
        long taken = pots.take(fact.amount(), terms.drawFirst());
        used += fact.amount();
        write(fact, on, Kind.WORK, -taken, fact.amount() - taken, overBy(fact, fact.amount() - taken));
        pots.note(fact.work().entryId(), window.index());
    }

    private void buyFor(Fact fact, LocalDate on) {
        long missing = fact.amount() - Math.max(0, pots.left());
        if (missing <= 0) {
            return;
        }
        long blocks = Math.ceilDiv(missing, terms.over().block());
        long bought = Math.multiplyExact(blocks, terms.over().block());
        long price = Math.multiplyExact(blocks, terms.over().price().minorUnits());
        pots.give(bought);
        available += bought;
        charged += price;
        write(fact, on, Kind.BLOCK, bought, 0, money(price));
    }

    /** What was over is taken back first; the rest can be used again. */
    private void takeBack(Fact fact, LocalDate on) {
        long back = -fact.amount();
        UUID entry = fact.work().entryId();
        long fromOver =
                Math.min(back, beyondOf.getOrDefault(entry, Beyond.NOTHING).over());
        // What waited may have been bought meanwhile: then it is given back like the rest.
        if (terms.over().rule() == OverRule.STOP) {
            fromOver = Math.min(fromOver, waiting);
        }
        used -= back;
        pots.giveBack(entry, window.index(), back - fromOver, terms.drawFirst());
        write(fact, on, Kind.WORK, back - fromOver, -fromOver, overBy(fact, -fromOver));
    }

    /** Notes that so much more, or less, of an entry is over; what is charged for that, or null. */
    private Amount overBy(Fact fact, long more) {
        if (more == 0) {
            return null;
        }
        Beyond before = beyondOf.getOrDefault(fact.work().entryId(), Beyond.NOTHING);
        long now = before.over() + more;
        long charge = terms.over().rule() == OverRule.RATE && now > 0 ? Counting.price(terms, now) : 0;
        beyondOf.put(fact.work().entryId(), new Beyond(now, charge));
        over += more;
        waiting += terms.over().rule() == OverRule.STOP ? more : 0;
        charged += charge - before.charge();
        return charge == before.charge() ? null : money(charge - before.charge());
    }

    private void write(Fact fact, LocalDate on, Kind kind, long amount, long beyond, Amount charge) {
        balance += amount;
        chargedInAll += charge == null ? 0 : charge.minorUnits();
        boolean late =
                fact != null && fact.work() != null && line.isLate(fact.work().workDate(), on);
        entries.add(new AllotmentEntry(
                fact == null ? null : fact.id(),
                on,
                window.from(),
                kind,
                amount,
                balance,
                beyond,
                charge,
                late,
                fact == null ? null : fact.text(),
                fact == null || kind == Kind.BLOCK || kind == Kind.WAITING ? null : fact.work()));
    }

    private Amount money(long minorUnits) {
        return new Amount(minorUnits, currency);
    }
}
