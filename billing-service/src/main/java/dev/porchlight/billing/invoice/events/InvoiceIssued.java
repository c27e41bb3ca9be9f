package dev.porchlight.billing.invoice.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invoice went to the customer, with the next number of its series. */
@EventName("porchlight.billing.InvoiceIssued.v1")
public record InvoiceIssued(
        UUID invoiceId, UUID organisationId, @Nullable UUID quoteId, IssuedInvoice invoice) {}
