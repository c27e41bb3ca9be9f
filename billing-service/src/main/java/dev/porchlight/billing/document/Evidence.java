package dev.porchlight.billing.document;

import dev.porchlight.billing.quote.events.QuoteAccepted;
import dev.porchlight.billing.quote.events.QuoteSnapshot;
import java.time.Instant;

/**
 * All that proves an acceptance: what was shown, and who accepted it, when and how.
 *
 * @param acceptedAt by the portal's clock, UTC
 */
record Evidence(Instant acceptedAt, QuoteAccepted accepted, QuoteSnapshot shown) {}
