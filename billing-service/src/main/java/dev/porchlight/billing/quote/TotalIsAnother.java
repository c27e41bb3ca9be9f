package dev.porchlight.billing.quote;

import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.problem.RuleBroken;
import java.util.Map;

/** The options that were chosen come to another total than was shown. The answer has both. */
final class TotalIsAnother extends RuleBroken {

    private final Amount seen;
    private final Amount computed;

    TotalIsAnother(Amount seen, Amount computed) {
        super("With these options the total is " + computed.inWords() + ", not " + seen.inWords()
                + ". Look at it again, then decide.");
        this.seen = seen;
        this.computed = computed;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("seen", seen, "computed", computed);
    }
}
