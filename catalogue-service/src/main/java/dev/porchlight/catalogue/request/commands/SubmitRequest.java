package dev.porchlight.catalogue.request.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks for something. */
public record SubmitRequest(@TargetAggregateIdentifier UUID requestId, long number, Wish wish) {}
