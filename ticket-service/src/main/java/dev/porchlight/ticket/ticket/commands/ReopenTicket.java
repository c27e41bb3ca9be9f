package dev.porchlight.ticket.ticket.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that it is not done after all; the reason may be null. */
public record ReopenTicket(@TargetAggregateIdentifier UUID ticketId, String reason) {}
