package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The customer does not want it. */
@EventName("porchlight.billing.QuoteRejected.v1")
public record QuoteRejected(UUID quoteId, int version, String reason) {}
