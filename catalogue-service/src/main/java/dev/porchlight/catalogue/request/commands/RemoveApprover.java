package dev.porchlight.catalogue.request.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that somebody has left. */
public record RemoveApprover(@TargetAggregateIdentifier UUID requestId, UUID personId) {}
