package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What will be sent next was written anew. What was sent stays as it is until then. */
@EventName("porchlight.billing.QuoteDraftChanged.v1")
public record QuoteDraftChanged(
        UUID quoteId,
        @Nullable UUID siteId,
        UUID contactId,
        UUID accountManagerId,
        QuoteContent content,
        QuoteTotals totals) {}
