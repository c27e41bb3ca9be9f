package dev.porchlight.ticket.reply.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Writes a reply down, or writes it anew. */
public record PrepareReply(@TargetAggregateIdentifier UUID replyId, String name, String text) {}
