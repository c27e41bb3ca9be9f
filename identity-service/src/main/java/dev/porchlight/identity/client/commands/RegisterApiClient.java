package dev.porchlight.identity.client.commands;

import dev.porchlight.identity.client.Scope;
import dev.porchlight.identity.value.Name;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets another system use the API. */
public record RegisterApiClient(@TargetAggregateIdentifier UUID clientId, Name name, Set<Scope> scopes) {}
