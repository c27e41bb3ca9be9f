package dev.porchlight.billing.invoice.events;

import dev.porchlight.billing.sums.events.Totals;
import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invoice was begun. Only the MSP sees it until it is issued.
 *
 * @param quoteId the accepted quote it charges; null for none
 */
@EventName("porchlight.billing.InvoiceDrafted.v1")
public record InvoiceDrafted(
        UUID invoiceId, UUID organisationId, @Nullable UUID quoteId, InvoiceContent content, Totals totals) {}
