package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/** Those who have not decided are asked again. */
@EventName("porchlight.billing.QuoteApproversReminded.v1")
public record QuoteApproversReminded(UUID quoteId, int round, List<UUID> personIds) {}
