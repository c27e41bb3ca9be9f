package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A version that nobody has decided about can be accepted for a few days more. Said once for each number of days.
 *
 * @param validUntil its last day
 * @param days how many days before it
 */
@EventName("porchlight.billing.QuoteExpiring.v1")
public record QuoteExpiring(UUID quoteId, int version, LocalDate validUntil, int days) {}
