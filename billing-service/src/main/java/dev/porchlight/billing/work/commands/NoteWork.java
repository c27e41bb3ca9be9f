package dev.porchlight.billing.work.commands;

import dev.porchlight.billing.work.events.WorkDetails;
import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes note of a revision of a time entry. */
public record NoteWork(@TargetAggregateIdentifier UUID entryId, long revision, Instant saidAt, WorkDetails work) {}
