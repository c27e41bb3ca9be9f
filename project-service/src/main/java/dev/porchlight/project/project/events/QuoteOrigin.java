package dev.porchlight.project.project.events;

import java.util.UUID;

/** The quote that a project was opened from. */
public record QuoteOrigin(UUID quoteId, String reference) {}
