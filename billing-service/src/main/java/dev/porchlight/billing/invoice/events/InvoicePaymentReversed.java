package dev.porchlight.billing.invoice.events;

import dev.porchlight.platform.eventstore.EventName;
import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment is none after all: so says accounting, or who noted it by mistake. */
@EventName("porchlight.billing.InvoicePaymentReversed.v1")
public record InvoicePaymentReversed(
        UUID invoiceId,
        UUID paymentId,
        @Nullable String externalId,
        Amount amount,
        LocalDate reversedOn,
        InvoiceBalance balance) {}
