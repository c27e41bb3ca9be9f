package dev.porchlight.project.project.commands;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Reminds whoever runs it of an update.
 *
 * @param toldAt since when nobody has told how it goes
 */
public record RemindOfUpdate(@TargetAggregateIdentifier UUID projectId, Instant toldAt) {}
