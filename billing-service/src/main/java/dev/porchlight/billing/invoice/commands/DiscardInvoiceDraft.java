package dev.porchlight.billing.invoice.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Drops a draft. */
public record DiscardInvoiceDraft(@TargetAggregateIdentifier UUID invoiceId) {}
