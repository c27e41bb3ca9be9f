package dev.porchlight.ticket.ticket.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes the ticket from whoever has it. */
public record UnassignTicket(@TargetAggregateIdentifier UUID ticketId) {}
