package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/**
 * It is not asked for any more, or what was agreed to is no longer what is written.
 *
 * @param awaited who had still to decide
 */
@EventName("porchlight.billing.QuoteApprovalWithdrawn.v1")
public record QuoteApprovalWithdrawn(UUID quoteId, List<UUID> awaited) {}
