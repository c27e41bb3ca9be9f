package dev.porchlight.ticket.ticket.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that two tickets have to do with each other. */
public record LinkTickets(@TargetAggregateIdentifier UUID ticketId, UUID otherId) {}
