package dev.porchlight.ticket.ticket.commands;

import dev.porchlight.ticket.ticket.events.Priority;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Makes the ticket more or less pressing. */
public record ChangePriority(@TargetAggregateIdentifier UUID ticketId, Priority to) {}
