package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The MSP took back an acceptance, before anything followed from it. Its evidence stays. */
@EventName("porchlight.billing.QuoteAcceptanceWithdrawn.v1")
public record QuoteAcceptanceWithdrawn(UUID quoteId, String reason) {}
