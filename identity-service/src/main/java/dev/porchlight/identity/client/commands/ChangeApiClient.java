package dev.porchlight.identity.client.commands;

import dev.porchlight.identity.client.Scope;
import dev.porchlight.identity.value.Name;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says anew what a system is called and may do. */
public record ChangeApiClient(@TargetAggregateIdentifier UUID clientId, Name name, Set<Scope> scopes) {}
