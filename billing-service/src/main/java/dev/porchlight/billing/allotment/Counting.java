package dev.porchlight.billing.allotment;

import dev.porchlight.billing.allotment.events.CountedWork;
import dev.porchlight.billing.allotment.events.LineTerms;
import dev.porchlight.billing.allotment.events.Step;
import dev.porchlight.platform.money.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much work counts. Time is rounded up to the step, then weighed, and what that gives is rounded once to whole minutes,
 * half a minute up; or to minor units, where money is counted.
 */
public final class Counting {

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    private Counting() {}

    /** What is counted together: an entry, the work of a type on a day, or all work on a ticket. */
    public static String together(LineTerms terms, CountedWork work) {
        return switch (terms.unit()) {
            case TICKETS -> work.ticketId().toString();
            case HOURS, MONEY, UNITS ->
                terms.step().per() == Step.Per.ENTRY
                        ? work.entryId().toString()
                        : work.workDate() + " " + work.workType();
        };
    }

    /** What so many minutes come to, all those together. A ticket counts once, however long it takes. */
    public static long of(LineTerms terms, int minutes, String weight) {
        if (minutes <= 0) {
            return 0;
        }
        BigDecimal weighed =
                BigDecimal.valueOf(roundedUp(minutes, terms.step().minutes())).multiply(new BigDecimal(weight));
        return switch (terms.unit()) {
            case TICKETS -> 1;
            case MONEY -> priceOfHours(weighed, terms.hourPrice());
            case HOURS, UNITS -> weighed.setScale(0, RoundingMode.HALF_UP).longValueExact();
        };
    }

    /** What is charged for so much over the allotment, at the line's rate. */
    static long price(LineTerms terms, long over) {
        Amount price = terms.over().price();
        return switch (terms.unit()) {
            case MONEY -> over;
            case HOURS -> priceOfHours(BigDecimal.valueOf(over), price);
            case TICKETS, UNITS -> Math.multiplyExact(over, price.minorUnits());
        };
    }

    private static long priceOfHours(BigDecimal minutes, Amount price) {
        return minutes.multiply(BigDecimal.valueOf(price.minorUnits()))
                .divide(MINUTES_OF_AN_HOUR, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static long roundedUp(int minutes, int step) {
        return (long) Math.ceilDiv(minutes, step) * step;
    }
}
