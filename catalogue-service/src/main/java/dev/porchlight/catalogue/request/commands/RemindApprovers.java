package dev.porchlight.catalogue.request.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks again those who have not decided, if it is still that round. */
public record RemindApprovers(@TargetAggregateIdentifier UUID requestId, int part, int round) {}
