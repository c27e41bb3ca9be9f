package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version went to the customer, and the one before is retired.
 *
 * @param version from 1
 * @param contentHash SHA-256 of the snapshot, in hexadecimal
 * @param changes what is different from the version before, in words; null for the first
 */
@EventName("porchlight.billing.QuoteSent.v1")
public record QuoteSent(
        UUID quoteId,
        int version,
        QuoteSnapshot snapshot,
        String contentHash,
        @Nullable String changes) {}
