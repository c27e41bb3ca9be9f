package dev.porchlight.ticket.ticket.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes back what was logged. */
public record RemoveTime(@TargetAggregateIdentifier UUID ticketId, UUID entryId) {}
