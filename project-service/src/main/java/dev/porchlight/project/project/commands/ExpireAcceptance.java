package dev.porchlight.project.project.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends waiting for those who were asked to accept a milestone, if it is still that round and its time is over. */
public record ExpireAcceptance(@TargetAggregateIdentifier UUID projectId, UUID milestoneId, int round) {}
