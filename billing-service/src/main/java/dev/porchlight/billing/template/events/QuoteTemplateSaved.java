package dev.porchlight.billing.template.events;

import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** A template was written, or written anew. Whoever begins from it says anew until when a quote is valid. */
@EventName("porchlight.billing.QuoteTemplateSaved.v1")
public record QuoteTemplateSaved(UUID templateId, String name, QuoteContent content) {}
