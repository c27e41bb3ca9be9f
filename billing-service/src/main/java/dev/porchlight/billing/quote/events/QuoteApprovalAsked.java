package dev.porchlight.billing.quote.events;

import dev.porchlight.approvals.Rule;
import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked that what is written may be sent. Only the MSP ever knows.
 *
 * @param limits why it has to be agreed to
 * @param steps who is asked, one after the other, as the settings said then
 * @param days to decide in
 * @param comment a word for those who decide; null for none
 */
@EventName("porchlight.billing.QuoteApprovalAsked.v1")
public record QuoteApprovalAsked(
        UUID quoteId,
        UUID askedBy,
        List<LimitPassed> limits,
        List<Rule.ApprovalStep> steps,
        int days,
        @Nullable String comment) {}
