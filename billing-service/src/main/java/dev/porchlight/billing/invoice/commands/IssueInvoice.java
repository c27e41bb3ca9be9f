package dev.porchlight.billing.invoice.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Issues a draft. */
public record IssueInvoice(@TargetAggregateIdentifier UUID invoiceId) {}
