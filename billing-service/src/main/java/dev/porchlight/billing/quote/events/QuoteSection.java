package dev.porchlight.billing.quote.events;

import java.util.List;
import java.util.UUID;

/** Lines that belong together, below a heading. */
public record QuoteSection(UUID id, String title, List<QuoteLine> lines) {}
