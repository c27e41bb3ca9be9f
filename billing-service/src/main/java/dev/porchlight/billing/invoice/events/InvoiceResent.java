package dev.porchlight.billing.invoice.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** An invoice is to be mailed again to whom it concerns. */
@EventName("porchlight.billing.InvoiceResent.v1")
public record InvoiceResent(UUID invoiceId) {}
