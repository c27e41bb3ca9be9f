package dev.porchlight.billing.invoice.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Reminds of what is due, unless it is paid by now, or due on another day.
 *
 * @param overdue whether that day is over
 */
public record RemindOfPayment(@TargetAggregateIdentifier UUID invoiceId, LocalDate dueOn, boolean overdue) {}
