package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** Nobody decided in time. It can be asked for again. */
@EventName("porchlight.billing.QuoteApprovalExpired.v1")
public record QuoteApprovalExpired(UUID quoteId, UUID askedBy, int round) {}
