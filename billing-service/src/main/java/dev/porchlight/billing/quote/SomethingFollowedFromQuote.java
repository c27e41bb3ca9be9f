package dev.porchlight.billing.quote;

import dev.porchlight.billing.quote.events.QuoteFollowedUp;
import dev.porchlight.platform.problem.RuleBroken;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An acceptance from which something was opened cannot be taken back. The answer names what. */
final class SomethingFollowedFromQuote extends RuleBroken {

    private final List<QuoteFollowedUp> followed;

    SomethingFollowedFromQuote(List<QuoteFollowedUp> followed) {
        super("This acceptance cannot be withdrawn: "
                + followed.stream()
                        .map(it -> it.what().word() + (it.reference() == null ? "" : " " + it.reference()))
                        .collect(Collectors.joining(", "))
                + " was opened from it.");
        this.followed = List.copyOf(followed);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("opened", followed);
    }
}
