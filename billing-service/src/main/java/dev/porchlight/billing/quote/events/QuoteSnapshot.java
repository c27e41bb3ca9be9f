package dev.porchlight.billing.quote.events;

import dev.porchlight.billing.settings.events.Party;
import dev.porchlight.billing.sums.events.RoundingRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a quote as it was sent: all that is shown, and all that is agreed to.
 *
 * @param reference number and version, such as {@code 10309-1}
 * @param totals without any option
 * @param consent the sentence that is agreed to
 * @param expiresAt the first moment at which it can no longer be accepted
 */
public record QuoteSnapshot(
        UUID quoteId,
        String reference,
        UUID organisationId,
        @Nullable UUID siteId,
        UUID contactId,
        UUID accountManagerId,
        Party seller,
        QuoteContent content,
        QuoteTotals totals,
        RoundingRule roundingRule,
        String consent,
        LocalDate sentOn,
        Instant expiresAt) {}
