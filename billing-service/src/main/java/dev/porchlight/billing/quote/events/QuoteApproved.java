package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** All who were asked agreed: what is written may be sent. */
@EventName("porchlight.billing.QuoteApproved.v1")
public record QuoteApproved(UUID quoteId, UUID askedBy) {}
