package dev.porchlight.project.project.commands;

import dev.porchlight.platform.command.InPerson;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Acknowledges the version that was read. */
@InPerson
public record AcknowledgeStatement(
        @TargetAggregateIdentifier UUID projectId, int statement, String sha256) {}
