package dev.porchlight.billing.invoice.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft will not be issued.
 *
 * @param quoteId the quote it was made of; null if it was of none
 */
@EventName("porchlight.billing.InvoiceDraftDiscarded.v1")
public record InvoiceDraftDiscarded(
        UUID invoiceId, @Nullable UUID quoteId) {}
