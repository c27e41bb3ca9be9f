package dev.porchlight.ticket.ticket.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets a contact follow the ticket no more. */
public record RemoveFollower(@TargetAggregateIdentifier UUID ticketId, UUID contactId) {}
