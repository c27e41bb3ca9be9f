package dev.porchlight.billing.quote.read;

import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.platform.security.Caller;

/** Which scope a machine that reads quotes is asked for: whoever may write may read. */
final class QuoteAccess {

    private QuoteAccess() {}

    static String scopeOf(Caller caller) {
        return caller.scopes().contains(BillingTeam.WRITE) ? BillingTeam.WRITE : BillingTeam.READ;
    }
}
