package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** The MSP pursues it no further. */
@EventName("porchlight.billing.QuoteClosed.v1")
public record QuoteClosed(UUID quoteId, String reason) {}
