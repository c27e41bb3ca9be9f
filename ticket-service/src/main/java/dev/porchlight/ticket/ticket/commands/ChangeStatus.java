package dev.porchlight.ticket.ticket.commands;

import dev.porchlight.ticket.ticket.events.Status;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Moves the ticket to another active status. */
public record ChangeStatus(@TargetAggregateIdentifier UUID ticketId, Status to) {}
