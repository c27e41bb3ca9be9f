package dev.porchlight.identity.client.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives a system another secret; the one before lets nobody in any more. */
public record RotateApiClientSecret(
        @TargetAggregateIdentifier UUID clientId) {}
