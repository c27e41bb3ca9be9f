package dev.porchlight.billing.invoice.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes back what was noted by mistake, or what a bank took back. */
public record ReversePayment(@TargetAggregateIdentifier UUID invoiceId, UUID paymentId) {}
