package dev.porchlight.identity.organisation.commands;

import dev.porchlight.identity.value.Name;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Adds a place of work. */
public record AddSite(@TargetAggregateIdentifier UUID organisationId, UUID siteId, Name name) {}
