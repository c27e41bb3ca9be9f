package dev.porchlight.identity.provider.commands;

import dev.porchlight.identity.provider.events.ProviderDetails;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Describes the provider anew. */
public record ChangeProvider(@TargetAggregateIdentifier UUID providerId, ProviderDetails provider) {}
