package dev.porchlight.billing.invoice.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * An invoice came from accounting, or came anew. It is shown as it came.
 *
 * @param source the accounting system, such as {@code xero}
 * @param externalId what that calls it
 */
@EventName("porchlight.billing.InvoiceImported.v1")
public record InvoiceImported(
        UUID invoiceId,
        UUID organisationId,
        String source,
        String externalId,
        IssuedInvoice invoice,
        InvoiceBalance balance) {}
