package dev.porchlight.billing.invoice.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Makes it void. */
public record VoidInvoice(@TargetAggregateIdentifier UUID invoiceId, String reason) {}
