package dev.porchlight.billing.invoice.commands;

import dev.porchlight.billing.invoice.events.InvoiceContent;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Writes a draft anew. */
public record ChangeInvoiceDraft(@TargetAggregateIdentifier UUID invoiceId, InvoiceContent content) {}
