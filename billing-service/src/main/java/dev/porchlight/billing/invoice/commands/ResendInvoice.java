package dev.porchlight.billing.invoice.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Has it mailed again. */
public record ResendInvoice(@TargetAggregateIdentifier UUID invoiceId) {}
