package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quote was begun. Only the MSP sees it until it is sent.
 *
 * @param number what it is known by, unique in this deployment
 * @param contactId whom it is for
 * @param accountManagerId the agent who answers for it
 */
@EventName("porchlight.billing.QuoteDrafted.v1")
public record QuoteDrafted(
        UUID quoteId,
        long number,
        UUID organisationId,
        @Nullable UUID siteId,
        UUID contactId,
        UUID accountManagerId,
        QuoteContent content,
        QuoteTotals totals) {}
