package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** A contact saw a version for the first time. */
@EventName("porchlight.billing.QuoteViewed.v1")
public record QuoteViewed(UUID quoteId, int version, UUID contactId) {}
