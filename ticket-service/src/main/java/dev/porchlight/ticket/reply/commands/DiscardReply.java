package dev.porchlight.ticket.reply.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Offers a reply no more. */
public record DiscardReply(@TargetAggregateIdentifier UUID replyId) {}
