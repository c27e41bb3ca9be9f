package dev.porchlight.billing.quote;

import dev.porchlight.billing.quote.events.LimitPassed;
import dev.porchlight.platform.problem.RuleBroken;
import java.util.List;
import java.util.Map;

/** Somebody has to agree before it is sent. The answer has the limits that it passes. */
final class QuoteNeedsApproval extends RuleBroken {

    private final List<LimitPassed> limits;

    QuoteNeedsApproval(List<LimitPassed> limits) {
        super("Somebody has to agree to this quote before it is sent. Ask for it first.");
        this.limits = List.copyOf(limits);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("limits", limits);
    }
}
