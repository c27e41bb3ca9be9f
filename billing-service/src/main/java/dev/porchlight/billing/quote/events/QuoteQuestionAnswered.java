package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * The MSP wrote to the customer on the quote's own thread.
 *
 * @param text rich text
 */
@EventName("porchlight.billing.QuoteQuestionAnswered.v1")
public record QuoteQuestionAnswered(UUID quoteId, UUID messageId, String text) {}
