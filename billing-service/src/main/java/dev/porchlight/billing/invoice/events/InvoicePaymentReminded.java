package dev.porchlight.billing.invoice.events;

import dev.porchlight.platform.eventstore.EventName;
import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The customer is reminded of what is still due: once before its day, and once when that is over.
 *
 * @param due what was still due then
 * @param overdue whether the day is over
 */
@EventName("porchlight.billing.InvoicePaymentReminded.v1")
public record InvoicePaymentReminded(
        UUID invoiceId, UUID organisationId, LocalDate dueOn, Amount due, boolean overdue) {}
