package dev.porchlight.identity.organisation.commands;

import dev.porchlight.identity.value.DomainName;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** @param domain null for none */
public record ChangeSignInDomain(
        @TargetAggregateIdentifier UUID organisationId,
        @Nullable DomainName domain) {}
