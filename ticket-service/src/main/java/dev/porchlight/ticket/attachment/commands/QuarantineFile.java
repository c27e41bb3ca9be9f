package dev.porchlight.ticket.attachment.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that a file was found to be infected. Whoever sends it, sent that file. */
public record QuarantineFile(@TargetAggregateIdentifier UUID fileId, String name, long size, String infection) {}
