package dev.porchlight.ticket.ticket.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts something else in place of what was logged. */
public record CorrectTime(@TargetAggregateIdentifier UUID ticketId, UUID entryId, Work work) {}
