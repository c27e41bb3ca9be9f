package dev.porchlight.ticket.ticket.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks whether a target is about to be missed, or was. */
public record CheckSla(@TargetAggregateIdentifier UUID ticketId) {}
