package dev.porchlight.billing.template.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** Nobody begins from it any more. Quotes that were stay as they are. */
@EventName("porchlight.billing.QuoteTemplateDeleted.v1")
public record QuoteTemplateDeleted(UUID templateId) {}
