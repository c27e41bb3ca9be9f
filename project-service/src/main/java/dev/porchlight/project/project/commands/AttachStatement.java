package dev.porchlight.project.project.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Attaches a statement of works, as the next version. */
public record AttachStatement(@TargetAggregateIdentifier UUID projectId, UUID uploadId) {}
