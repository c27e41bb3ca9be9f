package dev.porchlight.billing.contract.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts on an invoice what was charged and is on none yet.
 *
 * @param upTo the last day of it; null for today
 */
public record InvoiceCharges(@TargetAggregateIdentifier UUID contractId, UUID invoiceId, LocalDate upTo) {}
