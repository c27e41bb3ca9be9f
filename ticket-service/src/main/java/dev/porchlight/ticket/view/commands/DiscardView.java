package dev.porchlight.ticket.view.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Forgets a named filter. */
public record DiscardView(@TargetAggregateIdentifier UUID viewId) {}
