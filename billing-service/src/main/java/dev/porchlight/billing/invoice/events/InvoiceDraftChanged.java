package dev.porchlight.billing.invoice.events;

import dev.porchlight.billing.sums.events.Totals;
import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** A draft was written anew. */
@EventName("porchlight.billing.InvoiceDraftChanged.v1")
public record InvoiceDraftChanged(UUID invoiceId, InvoiceContent content, Totals totals) {}
