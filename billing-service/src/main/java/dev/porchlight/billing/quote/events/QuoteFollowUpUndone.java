package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** What was opened from an accepted quote came to nothing: an invoice is void, or its draft was discarded. */
@EventName("porchlight.billing.QuoteFollowUpUndone.v1")
public record QuoteFollowUpUndone(UUID quoteId, FollowUp what, UUID id) {}
