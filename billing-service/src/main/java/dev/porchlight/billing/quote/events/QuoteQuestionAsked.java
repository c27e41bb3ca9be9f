package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * The customer asked something about the quote.
 *
 * @param text rich text
 */
@EventName("porchlight.billing.QuoteQuestionAsked.v1")
public record QuoteQuestionAsked(UUID quoteId, UUID messageId, String text) {}
