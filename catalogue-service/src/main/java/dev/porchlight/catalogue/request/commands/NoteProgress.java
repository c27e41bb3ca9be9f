package dev.porchlight.catalogue.request.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that the work is done, or was not after all. */
public record NoteProgress(@TargetAggregateIdentifier UUID requestId, UUID ticketId, boolean done) {}
