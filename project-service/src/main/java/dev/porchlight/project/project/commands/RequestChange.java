package dev.porchlight.project.project.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks for a change.
 *
 * @param text rich text
 */
public record RequestChange(@TargetAggregateIdentifier UUID projectId, UUID changeId, String title, String text) {}
