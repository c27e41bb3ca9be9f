package dev.porchlight.ticket.ticket.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets a contact follow the ticket. */
public record AddFollower(@TargetAggregateIdentifier UUID ticketId, UUID contactId) {}
