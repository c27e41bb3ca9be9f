package dev.porchlight.billing.invoice.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** A draft will not be issued. */
@EventName("porchlight.billing.InvoiceDraftDiscarded.v1")
public record InvoiceDraftDiscarded(UUID invoiceId) {}
