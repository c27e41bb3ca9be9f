package dev.porchlight.ticket.ticket.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes time that was worked on the ticket. */
public record LogTime(@TargetAggregateIdentifier UUID ticketId, UUID entryId, Work work) {}
