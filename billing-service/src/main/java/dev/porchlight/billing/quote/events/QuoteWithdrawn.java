package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The MSP took back what it had sent. */
@EventName("porchlight.billing.QuoteWithdrawn.v1")
public record QuoteWithdrawn(UUID quoteId, String reason) {}
