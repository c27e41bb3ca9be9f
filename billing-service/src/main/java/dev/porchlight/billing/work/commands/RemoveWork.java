package dev.porchlight.billing.work.commands;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes note that a time entry is no more. */
public record RemoveWork(@TargetAggregateIdentifier UUID entryId, long revision, Instant saidAt) {}
