package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version went to the customer, and the one before is retired.
 *
 * @param version from 1
 * @param contentHash SHA-256 of the snapshot, in hexadecimal
 * @param changes what the sender says is different from the version before; null if nothing
 * @param differences all that is different from the version before; null for the first, and for versions of long ago
 */
@EventName("porchlight.billing.QuoteSent.v1")
public record QuoteSent(
        UUID quoteId,
        int version,
        QuoteSnapshot snapshot,
        String contentHash,
        @Nullable String changes,
        @Nullable List<QuoteDifference> differences) {}
