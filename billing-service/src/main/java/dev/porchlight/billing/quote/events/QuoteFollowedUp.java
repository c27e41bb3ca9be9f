package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something was opened from an accepted quote.
 *
 * @param reference what people call it by; null if it has no number yet
 */
@EventName("porchlight.billing.QuoteFollowedUp.v1")
public record QuoteFollowedUp(
        UUID quoteId, FollowUp what, UUID id, @Nullable String reference) {}
