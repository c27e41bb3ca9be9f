package dev.porchlight.project.project.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes somebody who left out of what they were asked to accept. */
public record RemoveAcceptor(@TargetAggregateIdentifier UUID projectId, UUID contactId) {}
