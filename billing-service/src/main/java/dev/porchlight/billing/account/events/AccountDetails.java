package dev.porchlight.billing.account.events;

import dev.porchlight.billing.sums.events.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation is billed. What is null is as for all.
 *
 * @param name as it stands on invoices; null for the organisation's own
 * @param address its lines, as on an envelope
 */
public record AccountDetails(
        @Nullable String name,
        List<String> address,
        @Nullable String vatNumber,
        @Nullable String companyNumber,
        @Nullable String currency,
        @Nullable Terms terms) {

    public static final AccountDetails NONE = new AccountDetails(null, List.of(), null, null, null, null);
}
