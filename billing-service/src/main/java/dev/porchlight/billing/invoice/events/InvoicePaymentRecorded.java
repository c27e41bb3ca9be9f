package dev.porchlight.billing.invoice.events;

import dev.porchlight.platform.eventstore.EventName;
import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money came in for an invoice.
 *
 * @param externalId what the bank or accounting calls it: the same counts once
 */
@EventName("porchlight.billing.InvoicePaymentRecorded.v1")
public record InvoicePaymentRecorded(
        UUID invoiceId,
        UUID paymentId,
        @Nullable String externalId,
        Amount amount,
        LocalDate receivedOn,
        @Nullable String method,
        @Nullable String reference,
        InvoiceBalance balance) {}
