package dev.porchlight.project.project.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks those again who have not said whether they accept a milestone, if it is still that round. */
public record RemindAcceptors(@TargetAggregateIdentifier UUID projectId, UUID milestoneId, int round) {}
