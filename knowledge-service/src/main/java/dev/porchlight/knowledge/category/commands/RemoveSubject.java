package dev.porchlight.knowledge.category.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes an empty subject away. */
public record RemoveSubject(@TargetAggregateIdentifier UUID categoryId, UUID subjectId) {}
