package dev.porchlight.billing.invoice.commands;

import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes what came in. */
public record RecordPayment(
        @TargetAggregateIdentifier UUID invoiceId,
        UUID paymentId,
        String externalId,
        Amount amount,
        LocalDate receivedOn,
        String method,
        String reference) {}
