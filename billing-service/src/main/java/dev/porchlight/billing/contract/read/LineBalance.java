package dev.porchlight.billing.contract.read;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.porchlight.billing.allotment.Allotment;
import dev.porchlight.billing.allotment.Run;
import dev.porchlight.billing.allotment.events.LineTerms;
import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a line today. Amounts are in the unit's smallest: minutes of hours, minor units of money, else one.
 *
 * @param left first of all: what can still be used
 * @param carried what of it comes from earlier periods
 * @param available all that the period was given
 * @param used all that counts in the period, with what is over
 * @param over what of it is beyond the allotment
 * @param waiting what was done beyond the allotment of a line where work stops, and nobody has said how to go on
 * @param charged beside the contract's price, in the period; null for nothing
 * @param terms of the period
 * @param agreed what holds for later periods, where it is something else; null if it is the same
 * @param periodTo null if the period has no end
 */
record LineBalance(
        UUID id,
        String name,
        State state,
        long left,
        long carried,
        long available,
        long used,
        long percentUsed,
        long over,
        long waiting,
        @Nullable Amount charged,
        String currency,
        LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        LineTerms terms,
        @Nullable LineTerms agreed) {

    /** Whether something runs on a day. */
    enum State {
        COMING,
        RUNNING,
        ENDED;

        static State of(Run run, LocalDate day) {
            return run.isOverOn(day) ? ENDED : day.isBefore(run.startsOn()) ? COMING : RUNNING;
        }

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static LineBalance of(LineRow row, Allotment now, LocalDate today) {
        LineTerms terms = row.line().of(now.window());
        LineTerms latest = row.line().latest();
        Run run = row.line().run();
        return new LineBalance(
                row.id(),
                latest.name(),
                State.of(run, today),
                now.left(),
                now.carried(),
                now.available(),
                now.used(),
                now.percentUsed(),
                now.over(),
                now.waiting(),
                now.charged(),
                row.currency(),
                now.window().from(),
                now.window().to(),
                run.startsOn(),
                run.endsOn(),
                terms,
                latest.equals(terms) ? null : latest);
    }
}
