package dev.porchlight.identity.organisation.commands;

import dev.porchlight.identity.value.Name;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a company on as a customer. */
public record RegisterOrganisation(
        @TargetAggregateIdentifier UUID organisationId, Name name) {}
