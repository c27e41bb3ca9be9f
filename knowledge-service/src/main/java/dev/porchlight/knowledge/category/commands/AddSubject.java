package dev.porchlight.knowledge.category.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Makes a place for articles. */
public record AddSubject(@TargetAggregateIdentifier UUID categoryId, UUID subjectId, String name) {}
