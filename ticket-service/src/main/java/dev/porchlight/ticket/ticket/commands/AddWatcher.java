package dev.porchlight.ticket.ticket.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets an agent hear of the ticket, as whoever has it does. */
public record AddWatcher(@TargetAggregateIdentifier UUID ticketId, UUID agentId) {}
