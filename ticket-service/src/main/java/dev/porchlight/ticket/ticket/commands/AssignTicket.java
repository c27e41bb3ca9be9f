package dev.porchlight.ticket.ticket.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives the ticket to an agent. */
public record AssignTicket(@TargetAggregateIdentifier UUID ticketId, UUID agentId) {}
