package dev.porchlight.identity.organisation.commands;

import dev.porchlight.identity.value.ExternalId;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says what the organisation is called in the system that it comes from. */
public record LinkOrganisation(@TargetAggregateIdentifier UUID organisationId, ExternalId external) {}
