package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** What is written must not be sent as it is. */
@EventName("porchlight.billing.QuoteApprovalRefused.v1")
public record QuoteApprovalRefused(UUID quoteId, UUID askedBy, UUID by, String reason) {}
