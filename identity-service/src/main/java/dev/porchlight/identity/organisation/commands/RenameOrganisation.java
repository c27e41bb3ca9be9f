package dev.porchlight.identity.organisation.commands;

import dev.porchlight.identity.value.Name;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives the company another name. */
public record RenameOrganisation(@TargetAggregateIdentifier UUID organisationId, Name name) {}
