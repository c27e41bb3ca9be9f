package dev.porchlight.billing.invoice.events;

import dev.porchlight.platform.eventstore.EventName;
import dev.porchlight.platform.money.Amount;
import java.util.UUID;

/**
 * Accounting says that something else is due than what was paid and credited leaves; or no longer says so.
 *
 * @param dueThere what accounting says; the same as here when it agrees again
 */
@EventName("porchlight.billing.InvoicePaymentContradicted.v1")
public record InvoicePaymentContradicted(UUID invoiceId, Amount dueHere, Amount dueThere) {}
