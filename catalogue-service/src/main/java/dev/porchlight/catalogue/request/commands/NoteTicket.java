package dev.porchlight.catalogue.request.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says which ticket the work has. */
public record NoteTicket(@TargetAggregateIdentifier UUID requestId, int part, UUID ticketId, long ticketNumber) {}
