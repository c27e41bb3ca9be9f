package dev.porchlight.project.project.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets a contact know of it. */
public record AddFollower(@TargetAggregateIdentifier UUID projectId, UUID contactId) {}
