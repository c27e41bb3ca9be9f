package dev.porchlight.identity.client.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets a system in no more, for good. */
public record RevokeApiClient(@TargetAggregateIdentifier UUID clientId) {}
