package dev.porchlight.catalogue.absence.commands;

import dev.porchlight.platform.command.InPerson;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says who decides for somebody meanwhile. */
@InPerson
public record NameStandIn(@TargetAggregateIdentifier UUID personId, UUID standInId, Instant from, Instant until) {}
