package dev.porchlight.ticket.ticket.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets another ticket go on with this one. */
public record MergeTicket(@TargetAggregateIdentifier UUID ticketId, UUID intoId) {}
