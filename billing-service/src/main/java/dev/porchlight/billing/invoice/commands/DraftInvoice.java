package dev.porchlight.billing.invoice.commands;

import dev.porchlight.billing.invoice.events.InvoiceContent;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begins an invoice. */
public record DraftInvoice(
        @TargetAggregateIdentifier UUID invoiceId, UUID organisationId, UUID quoteId, InvoiceContent content) {}
