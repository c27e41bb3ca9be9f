package dev.porchlight.project.project.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Acknowledges the version that was read. */
public record AcknowledgeStatement(
        @TargetAggregateIdentifier UUID projectId, int statement, String sha256) {}
