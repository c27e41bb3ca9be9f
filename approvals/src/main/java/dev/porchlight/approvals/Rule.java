package dev.porchlight.approvals;

import java.util.Comparator;
import java.util.List;

/**
 * Who has to agree, by what it costs.
 *
 * @param tiers each holds from its amount on, until the next one's; below the first nobody is asked
 */
public record Rule(List<Tier> tiers) {

    /** Nobody is asked. */
    public static final Rule NOBODY = new Rule(List.of());

    /**
     * What holds from an amount on.
     *
     * @param fromMinor in minor units; 0 holds also where there is no price
     * @param steps one after the other; none if nobody is asked
     */
    public record Tier(long fromMinor, List<ApprovalStep> steps) {

        public Tier {
            steps = steps == null ? List.of() : List.copyOf(steps);
        }
    }

    /** Those who are asked at the same time. */
    public record ApprovalStep(Quorum quorum, Approvers approvers) {}

    public Rule {
        tiers = tiers == null
                ? List.of()
                : tiers.stream()
                        .sorted(Comparator.comparingLong(Tier::fromMinor))
                        .toList();
    }

    /** The steps for what costs so much, in minor units. */
    public List<ApprovalStep> stepsFor(long costMinor) {
        return tiers.stream()
                .filter(tier -> tier.fromMinor() <= costMinor)
                .reduce((below, above) -> above)
                .map(Tier::steps)
                .orElse(List.of());
    }
}
