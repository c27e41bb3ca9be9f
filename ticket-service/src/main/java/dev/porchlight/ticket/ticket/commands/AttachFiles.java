package dev.porchlight.ticket.ticket.commands;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Adds files that were uploaded before. */
public record AttachFiles(@TargetAggregateIdentifier UUID ticketId, List<UUID> attachmentIds) {}
