package dev.porchlight.billing.allotment.events;

import dev.porchlight.platform.money.Amount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed about a line.
 *
 * @param allotment how much each period is given, in the unit's smallest
 * @param rollOver null if what is left of a period lapses with it
 * @param workTypes those that count against the line; none for all
 * @param weights of the types of work that count more or less than they take; all others count as they are
 * @param hourPrice what an hour of work takes, where money is counted; null elsewhere
 */
public record LineTerms(
        String name,
        Unit unit,
        long allotment,
        PeriodLength period,
        @Nullable RollOver rollOver,
        DrawFirst drawFirst,
        Over over,
        List<String> workTypes,
        List<Weight> weights,
        Step step,
        @Nullable Amount hourPrice) {

    /** Whether work of this type counts against the line by itself. */
    public boolean takes(String workType) {
        return unit.takesWork() && (workTypes.isEmpty() || workTypes.contains(workType));
    }

    /** The factor of work of this type, as decimal text. */
    public String weightOf(String workType) {
        return weights.stream()
                .filter(weight -> weight.workType().equals(workType))
                .map(Weight::factor)
                .findFirst()
                .orElse("1");
    }
}
