package dev.porchlight.ticket.outage.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tells how it goes on. */
public record PostOutageUpdate(@TargetAggregateIdentifier UUID outageId, UUID updateId, String text) {}
