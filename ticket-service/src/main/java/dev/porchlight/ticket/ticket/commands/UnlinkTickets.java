package dev.porchlight.ticket.ticket.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes back that two tickets have to do with each other. */
public record UnlinkTickets(@TargetAggregateIdentifier UUID ticketId, UUID otherId) {}
