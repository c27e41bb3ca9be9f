package dev.porchlight.ticket.ticket.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that it is done; the resolution may be null. */
public record ResolveTicket(@TargetAggregateIdentifier UUID ticketId, String resolution) {}
