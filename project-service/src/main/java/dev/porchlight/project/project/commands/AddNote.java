package dev.porchlight.project.project.commands;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Leaves a note. */
public record AddNote(@TargetAggregateIdentifier UUID projectId, UUID noteId, String text, List<UUID> attachmentIds) {}
