package dev.porchlight.billing.quote;

import dev.porchlight.billing.quote.events.QuoteDifference;
import dev.porchlight.platform.problem.RuleBroken;
import java.util.List;
import java.util.Map;

/** What was accepted is not what is offered. The answer lists what differs, and names the version that is. */
final class QuoteHasChanged extends RuleBroken {

    private final int version;
    private final List<QuoteDifference> differences;

    QuoteHasChanged(int version, List<QuoteDifference> differences) {
        super("This quote was changed since you opened it. Look at what is different, then decide again.");
        this.version = version;
        this.differences = differences;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "version",
                version,
                "differences",
                differences.stream().map(DifferenceInWords::of).toList());
    }
}
