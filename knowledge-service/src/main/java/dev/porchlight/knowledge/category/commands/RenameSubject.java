package dev.porchlight.knowledge.category.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Calls the subject otherwise. */
public record RenameSubject(@TargetAggregateIdentifier UUID categoryId, UUID subjectId, String name) {}
