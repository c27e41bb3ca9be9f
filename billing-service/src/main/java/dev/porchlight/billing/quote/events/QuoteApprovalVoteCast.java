package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agent said whether a quote may be sent. */
@EventName("porchlight.billing.QuoteApprovalVoteCast.v1")
public record QuoteApprovalVoteCast(
        UUID quoteId,
        int round,
        UUID by,
        boolean approve,
        @Nullable String comment) {}
