package dev.porchlight.project.project.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets a contact follow it no more. */
public record RemoveFollower(@TargetAggregateIdentifier UUID projectId, UUID contactId) {}
