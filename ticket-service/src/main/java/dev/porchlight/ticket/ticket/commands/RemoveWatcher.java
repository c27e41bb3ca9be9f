package dev.porchlight.ticket.ticket.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets an agent hear of the ticket no more than others do. */
public record RemoveWatcher(@TargetAggregateIdentifier UUID ticketId, UUID agentId) {}
